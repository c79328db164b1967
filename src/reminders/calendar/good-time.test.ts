import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localOf, momentAt, type Zone } from '../../platform/zone.ts';
import { YEARS } from './days.ts';
import { goodTime, goodUntil, spread } from './good-time.ts';
import type { Urgency, Wish } from './openings.ts';
import { whyQuiet } from './quiet.ts';

const STEP_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
const moment = (text: string, zone: Zone = 'WIB') => {
  const [day = '', clock = ''] = text.split(' ');
  const [hour = 0, minute = 0] = clock.split('.').map(Number);
  return momentAt(day, hour * 60 + minute, zone);
};
const first = (text: string, urgency: Urgency = 'normal', zone: Zone = 'WIB', wish?: Wish) => {
  const at = goodTime(moment(text, zone), zone, urgency, wish);
  if (at === null) return null;
  const { day, minute } = localOf(at, zone);
  return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
};

describe('the first good time', () => {
  it('is now, where now is good, to the millisecond', () => {
    const now = moment('2026-11-24 09.17') + 1234;
    expect(goodTime(now, 'WIB', 'normal')).toBe(now);
  });

  it.each([
    ['of a night is the morning', '2026-11-24 02.00', '2026-11-24 09.00'],
    ['of a noon is the afternoon', '2026-11-24 12.00', '2026-11-24 15.30'],
    ['of an evening is the next morning', '2026-11-24 19.30', '2026-11-25 09.00'],
    ['of a Saturday evening is Monday', '2026-11-28 21.00', '2026-11-30 09.00'],
    ['before Christmas is after it and the Sunday', '2026-12-23 20.00', '2026-12-26 09.00'],
    ['of the leave is the day after it', '2027-03-09 10.00', '2027-03-16 09.00'],
    ['of an evening in Ramadan is the next morning', '2027-02-16 17.00', '2027-02-17 09.00'],
    ['before the calendar is its first good day', '2025-06-01 10.00', '2026-01-02 09.00'],
  ])('%s', (_, from, to) => expect(first(from)).toBe(to));

  it('of an urgent one comes sooner, but never at Friday noon or in the leave', () => {
    expect(first('2026-12-25 06.00', 'urgent')).toBe('2026-12-25 08.00');
    expect(first('2026-11-27 11.45', 'urgent')).toBe('2026-11-27 13.30');
    expect(first('2027-03-08 17.00', 'urgent')).toBe('2027-03-16 08.00');
  });

  it('comes two hours sooner in the east', () => {
    const night = moment('2026-11-24 03.00');
    const [west, east] = [goodTime(night, 'WIB', 'normal'), goodTime(night, 'WIT', 'normal')];
    expect(Number(west) - Number(east)).toBe(2 * 3_600_000);
  });

  it('is none when the calendar ends before it, or her wish leaves nothing', () => {
    expect(first('2028-12-30 19.30')).toBeNull();
    expect(first('2029-05-01 10.00')).toBeNull();
    expect(first('2026-11-24 10.00', 'urgent', 'WIB', { from: 1260, to: 1320 })).toBeNull();
    expect(goodTime(Number.NaN, 'WIB', 'normal')).toBeNull();
  });

  it('ends when its hours are over', () => {
    const at = (text: string) => goodUntil(moment(text), 'WIB', 'normal');
    expect(at('2026-11-24 10.00')).toBe(moment('2026-11-24 11.30'));
    expect(at('2026-11-24 12.00')).toBe(moment('2026-11-24 12.00'));
    expect(at('2027-02-16 16.00')).toBe(moment('2027-02-16 17.00'));
  });
});

describe('a crowd of owners', () => {
  const seeds = Array.from({ length: 2000 }, (_, one) => `employer-${one}`);
  const from = moment('2026-11-24 02.00');
  const all = seeds.map((seed) => Number(spread(from, 'WIB', 'normal', seed)));

  it('is written to over all the good hours of the day, never all in one minute', () => {
    const minutes = new Map<number, number>();
    for (const at of all) minutes.set(at, (minutes.get(at) ?? 0) + 1);
    // 390 good minutes: about five in each.
    expect(minutes.size).toBeGreaterThan(350);
    expect(Math.max(...minutes.values())).toBeLessThan(20);
    expect(new Set(all.map((at) => localOf(at, 'WIB').day))).toEqual(new Set(['2026-11-24']));
  });

  it('keeps everyone’s minute when it is asked again, also later on that day', () => {
    const later = moment('2026-11-24 09.40');
    seeds.forEach((seed, one) => {
      expect(spread(from, 'WIB', 'normal', seed)).toBe(all[one]);
      if (Number(all[one]) >= later) expect(spread(later, 'WIB', 'normal', seed)).toBe(all[one]);
    });
  });

  it('is asked for a hundred thousand times in well under a second', () => {
    const often = () => {
      const started = performance.now();
      for (let one = 0; one < 50_000; one += 1) {
        goodTime(from + one * 1_200_000, 'WIT', 'normal', { from: 480 + (one % 600), to: 1300 });
        spread(from + one * 1_200_000, 'WITA', 'urgent', `employer-${one}`);
      }
      return performance.now() - started;
    };
    // The best of three: other tests run beside this one.
    expect(Math.min(often(), often(), often())).toBeLessThan(1000);
  });
});

describe('over every year of the calendar, in three zones', () => {
  const start = momentAt(`${YEARS[0]?.year}-01-01`, 0, 'WIB') - DAY_MS;
  const end = momentAt(`${YEARS.at(-1)?.year}-12-31`, 1440, 'WIB') + DAY_MS;
  const zone = fc.constantFrom<Zone>('WIB', 'WITA', 'WIT');
  const urgency = fc.constantFrom<Urgency>('normal', 'urgent');
  const end24 = fc.integer({ min: 0, max: 1440 });
  const wish = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Wish>({}) },
    { weight: 1, arbitrary: fc.record({ from: end24, to: end24 }, { requiredKeys: [] }) },
  );
  const at = fc.integer({ min: start, max: end });

  /** Every day of feasts gets its share, however few they are among a thousand. */
  const nearFeasts = fc
    .tuple(
      fc.constantFrom(
        ...YEARS.flatMap(({ ramadan, idulFitri, holidays, jointLeave }) => [
          ...[...ramadan, ...idulFitri].flatMap((one) => [one.first, one.last]),
          ...[...holidays, ...jointLeave].flatMap(({ days }) => Object.keys(days)),
        ]),
      ),
      fc.integer({ min: -2 * 1440, max: 2 * 1440 }),
    )
    .map(([day, minutes]) => momentAt(day, minutes, 'WITA'));
  const anyTime = fc.oneof(at, nearFeasts);

  it('the first good time is good, not too early, and nothing good lies before it', () => {
    fc.assert(
      fc.property(anyTime, zone, urgency, wish, (from, where, how, hers) => {
        const found = goodTime(from, where, how, hers);
        const until = found ?? Math.min(end, from + 40 * DAY_MS);
        if (found !== null) {
          expect(found).toBeGreaterThanOrEqual(from);
          expect(whyQuiet(found, where, how, hers)).toBeNull();
          if (found > from) expect(whyQuiet(found - 1, where, how, hers)).not.toBeNull();
        }
        for (let step = from; step < until; step += STEP_MS)
          if (whyQuiet(step, where, how, hers) === null)
            throw new Error(`good at ${new Date(step).toISOString()} already`);
      }),
      { numRuns: 1000 },
    );
  });

  it('a spread time is good, not too early, and on the first good day', () => {
    fc.assert(
      fc.property(anyTime, zone, urgency, fc.string(), wish, (from, where, how, seed, hers) => {
        const earliest = goodTime(from, where, how, hers);
        const found = spread(from, where, how, seed, hers);
        if (earliest === null || found === null) {
          expect(found).toBe(earliest);
          return;
        }
        expect(found).toBeGreaterThanOrEqual(earliest);
        expect(whyQuiet(found, where, how, hers)).toBeNull();
        expect(localOf(found, where).day).toBe(localOf(earliest, where).day);
        expect(spread(from, where, how, seed, hers)).toBe(found);
      }),
      { numRuns: 3000 },
    );
  });

  it('what is good for a normal message is good for an urgent one', () => {
    fc.assert(
      fc.property(anyTime, zone, wish, (moment_, where, hers) => {
        if (whyQuiet(moment_, where, 'normal', hers) === null)
          expect(whyQuiet(moment_, where, 'urgent', hers)).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it('no wish and no urgency opens the night, Friday noon or the leave of Idulfitri', () => {
    fc.assert(
      fc.property(anyTime, zone, urgency, wish, (moment_, where, how, hers) => {
        const { day, weekday, minute } = localOf(moment_, where);
        const leave = YEARS.flatMap(({ idulFitri }) => idulFitri);
        const must =
          minute < 480 ||
          minute >= 1200 ||
          (weekday === 4 && minute >= 690 && minute < 810) ||
          leave.some(({ first: begins, last }) => day >= begins && day <= last);
        if (must) expect(whyQuiet(moment_, where, how, hers)).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it('nobody waits longer than the leave and the days beside it', () => {
    const longest = (how: Urgency) => {
      let wait = 0;
      for (const where of ['WIB', 'WITA', 'WIT'] as const)
        for (let from = start + 3 * DAY_MS; from < end - 20 * DAY_MS; from += 4 * 3_600_000)
          wait = Math.max(wait, Number(goodTime(from, where, how)) - from);
      return Math.ceil(wait / DAY_MS);
    };
    expect(longest('normal')).toBeLessThanOrEqual(12);
    expect(longest('urgent')).toBeLessThanOrEqual(12);
  });
});

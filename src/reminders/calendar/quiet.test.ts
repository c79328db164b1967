import { describe, expect, it } from 'vitest';
import { momentAt, type Zone } from '../../platform/zone.ts';
import type { Urgency, Wish } from './openings.ts';
import { whyQuiet } from './quiet.ts';

/** '2026-11-24 09.00' in Pemalang, for a normal message without a wish. */
function why(
  moment: string,
  { zone = 'WIB', urgency = 'normal', wish }: { zone?: Zone; urgency?: Urgency; wish?: Wish } = {},
) {
  const [day = '', clock = ''] = moment.split(' ');
  const [hour = 0, minute = 0] = clock.split('.').map(Number);
  return whyQuiet(momentAt(day, hour * 60 + minute, zone), zone, urgency, wish);
}
const urgent = { urgency: 'urgent' } as const;

describe('on a plain Tuesday an owner', () => {
  it.each([
    ['00.00', 'night', 'night'],
    ['07.59', 'night', 'night'],
    ['08.00', 'early', null],
    ['08.59', 'early', null],
    ['09.00', null, null],
    ['11.29', null, null],
    ['11.30', 'not_reading', null],
    ['15.29', 'not_reading', null],
    ['15.30', null, null],
    ['19.29', null, null],
    ['19.30', 'not_reading', null],
    ['19.59', 'not_reading', null],
    ['20.00', 'night', 'night'],
    ['23.59', 'night', 'night'],
  ])('at %s: %s; with something urgent: %s', (clock, normal, pressing) => {
    expect(why(`2026-11-24 ${clock}`)).toBe(normal);
    expect(why(`2026-11-24 ${clock}`, urgent)).toBe(pressing);
  });

  it('in Jayapura is asleep while Pemalang reads its evening messages', () => {
    const at = momentAt('2026-11-24', 18 * 60 + 30, 'WIB');
    expect(whyQuiet(at, 'WIB', 'normal')).toBeNull();
    expect(whyQuiet(at, 'WITA', 'normal')).toBe('not_reading');
    expect(whyQuiet(at, 'WIT', 'normal')).toBe('night');
  });
});

describe('Friday noon', () => {
  it('is quiet for everything, in the place’s own time', () => {
    for (const zone of ['WIB', 'WITA', 'WIT'] as const)
      for (const clock of ['11.30', '12.15', '13.29']) {
        expect(why(`2026-11-27 ${clock}`, { zone })).toBe('friday_noon');
        expect(why(`2026-11-27 ${clock}`, { zone, ...urgent })).toBe('friday_noon');
      }
  });

  it('leaves the morning and the time after it', () => {
    expect(why('2026-11-27 11.29')).toBeNull();
    expect(why('2026-11-27 13.30', urgent)).toBeNull();
  });
});

describe('Sundays and holidays', () => {
  it('are left to the owner, unless it is urgent', () => {
    expect(why('2026-11-29 10.00')).toBe('sunday');
    expect(why('2026-12-24 10.00')).toBe('holiday');
    expect(why('2026-12-25 10.00')).toBe('holiday');
    expect(why('2026-11-29 10.00', urgent)).toBeNull();
    expect(why('2026-12-25 10.00', urgent)).toBeNull();
  });

  it('have their night all the same', () => {
    expect(why('2026-12-25 21.00', urgent)).toBe('night');
  });

  it('a Saturday is a day like others', () => {
    expect(why('2026-11-28 10.00')).toBeNull();
  });

  it('that hang on the moon take the days beside them along while nothing is decreed', () => {
    for (const day of ['2028-05-04', '2028-05-05', '2028-05-06'])
      expect(why(`${day} 10.00`)).toBe('holiday');
    expect(why('2028-05-08 10.00')).toBe('holiday');
    expect(why('2028-05-11 10.00')).toBeNull();
    expect(why('2027-05-14 10.00')).toBeNull();
  });
});

describe('in Ramadan', () => {
  it('nothing comes before nine or after five, urgent or not', () => {
    expect(why('2027-02-16 08.30', urgent)).toBe('ramadan_hours');
    expect(why('2027-02-16 09.00')).toBeNull();
    expect(why('2027-02-16 16.59')).toBeNull();
    expect(why('2027-02-16 17.00')).toBe('ramadan_hours');
    expect(why('2027-02-16 19.45', urgent)).toBe('ramadan_hours');
  });

  it('begins with the first tarawih, and a day earlier where the moon is still to be sighted', () => {
    expect(why('2026-02-17 18.00', urgent)).toBe('ramadan_hours');
    expect(why('2027-02-06 18.00', urgent)).toBe('ramadan_hours');
    expect(why('2027-02-05 18.00', urgent)).toBeNull();
    expect(why('2028-01-26 18.00', urgent)).toBe('ramadan_hours');
  });
});

describe('the leave of Idulfitri', () => {
  it.each([
    ['2026-03-20', '2026-03-24'],
    ['2027-03-09', '2027-03-15'],
    ['2028-02-24', '2028-03-05'],
  ])('from %s to %s is quiet for everything', (first, last) => {
    for (const day of [first, last])
      for (const minute of [0, 540, 600, 960, 1439])
        for (const zone of ['WIB', 'WITA', 'WIT'] as const)
          expect(whyQuiet(momentAt(day, minute, zone), zone, 'urgent')).toBe('idul_fitri');
    const at = (day: string, days: number) => momentAt(day, days * 1440 + 600, 'WIB');
    expect(whyQuiet(at(first, -1), 'WIB', 'urgent')).toBeNull();
    expect(whyQuiet(at(last, 1), 'WIB', 'urgent')).toBeNull();
  });
});

describe('an owner who says when she wants to be written to', () => {
  it('is written to then, also in hours when others do not read', () => {
    const wish = { from: 12 * 60, to: 14 * 60 };
    expect(why('2026-11-24 13.00', { wish })).toBeNull();
    expect(why('2026-11-24 10.00', { wish })).toBe('owners_wish');
    expect(why('2026-11-24 10.00', { wish, ...urgent })).toBe('owners_wish');
  });

  it('and names only one end, is written to when she reads on that side of it', () => {
    const wish = { from: 12 * 60 };
    expect(why('2026-11-24 10.00', { wish })).toBe('owners_wish');
    expect(why('2026-11-24 13.00', { wish })).toBe('not_reading');
    expect(why('2026-11-24 16.00', { wish })).toBeNull();
  });

  it('gets nothing at night, at Friday noon or on holidays by that', () => {
    expect(why('2026-11-24 21.00', { wish: { from: 1200, to: 1320 } })).toBe('night');
    expect(why('2026-11-27 12.00', { wish: { from: 700, to: 780 } })).toBe('friday_noon');
    expect(why('2026-12-25 10.00', { wish: { from: 540, to: 720 } })).toBe('holiday');
  });

  it('gets nothing on the days that she leaves out, nor anything urgent', () => {
    const wish = { notDays: [4] };
    expect(why('2026-11-26 10.00', { wish })).toBeNull();
    expect(why('2026-11-27 10.00', { wish })).toBe('owners_wish');
    expect(why('2026-11-27 10.00', { wish, ...urgent })).toBe('owners_wish');
  });

  it('may wish over midnight: the evening and the early morning', () => {
    const wish = { from: 18 * 60, to: 10 * 60 };
    expect(why('2026-11-24 09.30', { wish })).toBeNull();
    expect(why('2026-11-24 18.30', { wish })).toBeNull();
    expect(why('2026-11-24 16.00', { wish })).toBe('owners_wish');
  });
});

describe('a year without data', () => {
  it('is quiet throughout: nobody knows its feasts', () => {
    expect(why('2029-01-02 10.00', urgent)).toBe('no_calendar');
    expect(why('2025-12-30 10.00', urgent)).toBe('no_calendar');
    expect(why('2028-12-29 10.00')).toBeNull();
  });
});

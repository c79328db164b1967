import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../flows/kit/month.ts';
import { NEXT_KINDS } from './facts.ts';
import {
  asDay,
  asHour,
  daysAfter,
  FURTHEST_DAYS,
  isWorkingDay,
  momentOf,
  nextDay,
  workingDayIn,
} from './working-days.ts';

/** Friday 20 November 2026, 10:00 WIB. */
const FRIDAY = Date.parse('2026-11-20T03:00:00Z');
const check = (typed: string, hour: string | null = null) =>
  nextDay(typed, { kind: 'check', hour, now: FRIDAY });

describe('a day', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['4/1/2027', '2027-01-04'],
    ['4.1.2027', '2027-01-04'],
    ['2026-02-30', null],
    ['31-4-2026', null],
    ['besok', null],
    ['', null],
  ])('%j is read as %j', (typed, day) => expect(asDay(typed)).toBe(day));

  it('of a working day is taken as it is', () => {
    expect(check('2026-11-23')).toEqual({
      day: '2026-11-23',
      at: Date.parse('2026-11-23T01:00:00Z'),
    });
  });

  it.each([
    ['a Saturday names the Monday after it', '2026-11-21', 'weekend', '2026-11-23'],
    ['a Sunday too', '2026-11-22', 'weekend', '2026-11-23'],
    ['a day gone by', '2026-11-19', 'past', undefined],
    ['today, whose morning is over', '2026-11-20', 'past', undefined],
    ['half a year and more', '2027-06-01', 'too_far', undefined],
    ['no day', '32-1-2027', 'not_a_day', undefined],
  ])('%s', (_, typed, problem, instead) => {
    expect(check(typed)).toEqual(instead === undefined ? { problem } : { problem, instead });
  });

  it('is today still, at an hour to come', () => {
    expect(check('2026-11-20', '14:30')).toEqual({
      day: '2026-11-20',
      at: Date.parse('2026-11-20T07:30:00Z'),
    });
  });

  it('of what is waited for lasts until the office closes', () => {
    expect(momentOf('2026-11-23', 'promised')).toBe(Date.parse('2026-11-23T09:00:00Z'));
    expect(momentOf('2026-11-23', 'call_again')).toBe(Date.parse('2026-11-23T01:00:00Z'));
  });

  it('whatever is typed, is a working day to come within half a year, or is refused', () => {
    const time = fc.integer({ min: 0, max: 4_000 }).map((hours) => FRIDAY + hours * 3_600_000);
    const day = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(time, day, fc.constantFrom(...NEXT_KINDS), (now, days, kind) => {
        const typed = daysAfter(dayOf(now), days);
        const judged = nextDay(typed, { kind, now });
        if ('problem' in judged) return;
        expect(judged.at).toBeGreaterThan(now);
        expect(isWorkingDay(judged.day)).toBe(true);
        expect(dayOf(judged.at)).toBe(typed);
        expect(days).toBeLessThanOrEqual(FURTHEST_DAYS);
      }),
    );
  });

  it('in some days is the next working day from there', () => {
    expect(workingDayIn(1, FRIDAY)).toBe('2026-11-23');
    expect(workingDayIn(4, FRIDAY)).toBe('2026-11-24');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 178 }), (days) => {
        const day = workingDayIn(days, FRIDAY);
        expect(isWorkingDay(day)).toBe(true);
        expect(day >= daysAfter('2026-11-20', days)).toBe(true);
        expect(day <= daysAfter('2026-11-20', FURTHEST_DAYS)).toBe(true);
      }),
    );
  });
});

it.each([
  ['14:30', '14:30'],
  ['9.05', '09:05'],
  ['24:00', null],
  ['10:60', null],
  ['siang', null],
])('an hour %j is read as %j', (typed, hour) => expect(asHour(typed)).toBe(hour));

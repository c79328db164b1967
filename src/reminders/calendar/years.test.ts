import { describe, expect, it } from 'vitest';
import { localOf, momentAt } from '../../platform/zone.ts';
import { calendarThrough, computedYears, missingYears } from './coverage.ts';
import { YEARS } from './days.ts';
import type { DaysOff } from './years/year.ts';

const daysOf = (groups: readonly DaysOff[]) => groups.flatMap(({ days }) => Object.keys(days));
const dayAfter = (day: string) => localOf(momentAt(day, 1440, 'WIB'), 'WIB').day;
const weekdayOf = (day: string) => localOf(momentAt(day, 0, 'WIB'), 'WIB').weekday;
const named = (groups: readonly DaysOff[], name: string) =>
  groups.flatMap(({ days }) => Object.entries(days)).filter(([, of]) => of.startsWith(name));

describe('the dated data', () => {
  it('is of 2026, 2027 and 2028 without a gap', () => {
    expect(YEARS.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect(calendarThrough()).toBe('2028-12-31');
  });

  it.each(YEARS)('of $year names a source for every entry, and a decree by its number', (one) => {
    const entries = [...one.holidays, ...one.jointLeave, ...one.ramadan, ...one.idulFitri];
    for (const { status, source } of entries) {
      expect(source.length).toBeGreaterThan(30);
      if (status === 'decreed') expect(source).toMatch(/\d+\/20\d\d|\d+\/MLM/);
    }
  });

  it.each(YEARS)('of $year has only days of that year, none of them twice', (one) => {
    const days = [...daysOf(one.holidays), ...daysOf(one.jointLeave)];
    expect(new Set(days).size).toBe(days.length);
    for (const day of days) {
      expect(day.slice(0, 4)).toBe(String(one.year));
      expect(localOf(momentAt(day, 0, 'WIB'), 'WIB').day).toBe(day);
    }
  });

  it('has as many days as the decrees say', () => {
    const count = YEARS.filter(({ status }) => status === 'decreed').map((one) => [
      one.year,
      daysOf(one.holidays).length,
      daysOf(one.jointLeave).length,
    ]);
    expect(count).toEqual([
      [2026, 17, 8],
      [2027, 18, 8],
    ]);
  });

  it.each(YEARS)('of $year knows the feasts by their weekdays', ({ holidays, jointLeave }) => {
    const of = (name: string) => named(holidays, name).map(([day]) => weekdayOf(day));
    expect(of('Wafat')).toEqual([4]);
    expect(of('Paskah')).toEqual([6]);
    expect(of('Kenaikan')).toEqual([3]);
    expect(daysOf(jointLeave).filter((day) => weekdayOf(day) > 4)).toEqual([]);
  });

  it.each(YEARS)('of $year lets Ramadan end where Idulfitri begins', (one) => {
    const feast = named(one.holidays, 'Idulfitri').map(([day]) => day);
    expect(feast).toHaveLength(2);
    const ramadan = one.ramadan[0];
    expect(dayAfter(ramadan?.last ?? '')).toBe(feast[0]);
    const length =
      (momentAt(ramadan?.last ?? '', 0, 'WIB') - momentAt(ramadan?.first ?? '', 0, 'WIB')) /
      86_400_000;
    expect(length + 1).toBeGreaterThanOrEqual(29);
    expect(length + 1).toBeLessThanOrEqual(31);
  });

  it.each(YEARS)('of $year has the feast and its joint leave within the leave', (one) => {
    const days = [...named(one.holidays, 'Idulfitri'), ...named(one.jointLeave, 'Idulfitri')];
    const [leave] = one.idulFitri;
    for (const [day] of days)
      expect(day >= (leave?.first ?? '') && day <= (leave?.last ?? '')).toBe(true);
  });
});

describe('what the doctor says of the calendar', () => {
  const on = (day: string) => momentAt(day, 600, 'WIB');

  it('is nothing while the decrees of this year and the next are in it', () => {
    expect(missingYears(on('2026-11-23'))).toEqual([]);
    expect(computedYears(on('2026-11-23'))).toEqual([]);
  });

  it('names 2028 as only computed from 2027 on, until its decree is put in', () => {
    expect(computedYears(on('2027-01-01'))).toEqual([2028]);
    expect(missingYears(on('2027-12-31'))).toEqual([]);
  });

  it('names years without any data a year ahead', () => {
    expect(missingYears(on('2028-01-01'))).toEqual([2029]);
    expect(missingYears(on('2029-06-01'))).toEqual([2029, 2030]);
  });

  it('goes by the year of the office, not by that of London', () => {
    const newYear = momentAt('2028-01-01', 0, 'WIB');
    expect(missingYears(newYear)).toEqual([2029]);
    expect(missingYears(newYear - 1)).toEqual([]);
  });
});

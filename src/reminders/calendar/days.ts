import { numberOf, weekdayOf } from '../../platform/zone.ts';
import { year2026 } from './years/2026.ts';
import { year2027 } from './years/2027.ts';
import { year2028 } from './years/2028.ts';
import type { CalendarYear, Period } from './years/year.ts';

/** The years that there is data of, without a gap. */
export const YEARS: readonly CalendarYear[] = [year2026, year2027, year2028];

/** What a day is, as bits: it may be several at once. */
export const IDUL_FITRI = 1;
export const HOLIDAY = 2;
export const SUNDAY = 4;
export const FRIDAY = 8;
export const IN_RAMADAN = 16;

/** The first and the last day with data, by their numbers. */
export const FIRST_DAY = numberOf(`${YEARS[0]?.year}-01-01`);
export const LAST_DAY = numberOf(`${YEARS.at(-1)?.year}-12-31`);

const SIGNS = signs();

/** The bits of a day by its number; null where there is no data. */
export function signsOf(day: number): number | null {
  return SIGNS[day - FIRST_DAY] ?? null;
}

function signs(): Uint8Array {
  const all = new Uint8Array(LAST_DAY - FIRST_DAY + 1);
  const mark = (first: number, last: number, sign: number) => {
    for (let day = Math.max(first, FIRST_DAY); day <= Math.min(last, LAST_DAY); day += 1)
      all[day - FIRST_DAY] = (all[day - FIRST_DAY] ?? 0) | sign;
  };
  for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
    if (weekdayOf(day) === 6) mark(day, day, SUNDAY);
    if (weekdayOf(day) === 4) mark(day, day, FRIDAY);
  }
  for (const { holidays, jointLeave, ramadan, idulFitri } of YEARS) {
    for (const { days, doubtDays } of [...holidays, ...jointLeave])
      for (const day of Object.keys(days))
        mark(numberOf(day) - doubtDays, numberOf(day) + doubtDays, HOLIDAY);
    for (const one of ramadan) {
      const { first, last } = widened(one);
      // The first tarawih is prayed on the evening before the first day of the fast.
      mark(first - 1, last, IN_RAMADAN);
    }
    for (const one of idulFitri) {
      const { first, last } = widened(one);
      mark(first, last, IDUL_FITRI);
    }
  }
  return all;
}

function widened({ first, last, doubtDays }: Period): { first: number; last: number } {
  return { first: numberOf(first) - doubtDays, last: numberOf(last) + doubtDays };
}

import { localOf } from '../../platform/zone.ts';
import { YEARS } from './days.ts';

/** The last day that the calendar has data of: 'YYYY-MM-DD'. */
export function calendarThrough(): string {
  return `${YEARS.at(-1)?.year}-12-31`;
}

/** This year and the next, as far as there is no data of them: nobody would be written to in them. */
export function missingYears(now: number): number[] {
  return thisAndNext(now).filter((year) => !YEARS.some((one) => one.year === year));
}

/** This year and the next, as far as their decree is not in here: movable feasts are only computed. */
export function computedYears(now: number): number[] {
  return thisAndNext(now).filter((year) =>
    YEARS.some((one) => one.year === year && one.status === 'computed'),
  );
}

/** By the office's clock, WIB. */
function thisAndNext(now: number): number[] {
  const year = Number(localOf(now, 'WIB').day.slice(0, 4));
  return [year, year + 1];
}

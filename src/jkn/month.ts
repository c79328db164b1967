/** A calendar month as 'YYYY-MM', e.g. '2026-11'. Bills and rules count by whole months. */
export type Month = string;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a text is a month as this room writes it: 'YYYY-MM' with a month from 01 to 12. */
export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

/** Throws a RangeError unless the text is a month 'YYYY-MM'. */
export function requireMonth(month: Month): void {
  if (!isMonth(month))
    throw new RangeError('A month must be written YYYY-MM, for example 2026-11.');
}

/** The calendar year of a month: 2026 for '2026-11'. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** The month that lies `count` months later (earlier when negative): '2026-12' + 1 is '2027-01'. */
export function addMonths(month: Month, count: number): Month {
  requireMonth(month);
  const index = yearOf(month) * 12 + Number(month.slice(5)) - 1 + count;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** All months from `first` to `last`, both included; empty when `last` comes before `first`. */
export function monthsBetween(first: Month, last: Month): Month[] {
  requireMonth(last);
  const months: Month[] = [];
  for (let month = addMonths(first, 0); month <= last; month = addMonths(month, 1)) {
    months.push(month);
  }
  return months;
}

/** The last day of a month as an ISO date: '2026-02-28'. */
export function lastDayOf(month: Month): string {
  requireMonth(month);
  // Day 0 of the next month is the last of this one; the month here is one-based, hence no +1.
  const day = new Date(Date.UTC(yearOf(month), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}

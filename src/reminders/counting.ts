import {
  clockOf,
  localOf,
  momentAt,
  momentOf,
  numberOf,
  writtenDay,
  type Zone,
} from '../platform/zone.ts';
import type { Occasion, Step } from './plan.ts';

const END_OF_DAY = 24 * 60;
/** The last step of several may be said so many days after it came due. */
const LAST_FOR = 8;

/** The calendar day, 'YYYY-MM-DD', of a moment (UTC ms) on her clock. */
export function dayAt(at: number, zone: Zone): string {
  return localOf(at, zone).day;
}

/** The day that many days later. */
export function dayLater(day: string, days: number): string {
  return writtenDay(numberOf(day) + days);
}

/** A step on a day, by default good until that day ends; `lasts` days more. */
export function onDay(step: number, day: string, zone: Zone, lasts = 0): Step {
  return {
    step,
    from: momentAt(day, 0, zone),
    until: momentAt(dayLater(day, lasts), END_OF_DAY, zone),
  };
}

/**
 * Steps so many days after something: each may be said until the next is due, the last for a week.
 * The occasion is named by the day, so that what goes on begins anew and what stands still does not.
 */
export function afterDays(since: number, days: readonly number[], zone: Zone): Occasion {
  const { day: first } = clockOf(since, zone);
  const begin = (after: number) => momentOf({ day: first + after, minute: 0 }, zone);
  return {
    name: writtenDay(first),
    steps: days.map((after, at) => ({
      step: at + 1,
      from: begin(after),
      until: begin(days[at + 1] ?? after + LAST_FOR),
    })),
  };
}

/** The first of this month and of the next ones, 'YYYY-MM', on her clock. */
export function monthsFrom(now: number, zone: Zone, count: number): string[] {
  const [year = 0, month = 0] = dayAt(now, zone).split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 7),
  );
}

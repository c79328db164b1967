import { EARLIEST, LATEST } from '../../platform/humane-hours.ts';
import type { RemindWhen } from '../remind-when.ts';
import type { RemindDay } from './day.ts';
import { lebaranFrom } from './lebaran.ts';

/** UTC ms, or why it cannot be: it has passed, no calendar or clock has it, or it is too far off. */
export type Resolved = { at: number } | { problem: 'past' | 'impossible' | 'too_far' };

/** Further ahead nobody is reminded: what is meant then has changed. */
export const MOST_DAYS_AHEAD = 180;
/** What was to come later comes a little before that, minutes of the day. */
const EVENING = 19 * 60 + 30;
/** The hour where none was told, minutes of the day. */
const USUAL = 9 * 60;
/** Within a part of the day that has begun: so much later, minutes. */
const SOON = 30;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAY_MINUTES = 24 * 60;

/**
 * The moment that somebody means. `now`: UTC ms; `zoneOffsetMinutes`: how far her clocks are ahead of
 * UTC; `usual`: the minute of the day where she told no hour. Wages are paid around the first of a
 * month, so "habis gajian" is the first of the next; "habis lebaran" is a week after it.
 */
export function resolveWhen(
  when: RemindWhen,
  now: number,
  zoneOffsetMinutes: number,
  usual = USUAL,
): Resolved {
  if (when.broken) return { problem: 'impossible' };
  const local = now + zoneOffsetMinutes * MINUTE_MS;
  const { day } = when;
  const found =
    day?.is === 'in' && day.unit === 'minutes'
      ? local + day.amount * MINUTE_MS
      : onDay(when, local, usual);
  if (found === null) return { problem: 'impossible' };
  if (found <= local) return { problem: 'past' };
  if (found - local > MOST_DAYS_AHEAD * DAY_MS) return { problem: 'too_far' };
  return { at: found - zoneOffsetMinutes * MINUTE_MS };
}

/**
 * The nearest moment at which somebody may be written to: what is too early waits for 08.00, what is
 * too late comes at 19.30, or, where that has passed, the next morning. `moved` says which it was.
 */
export function humane(
  at: number,
  now: number,
  zoneOffsetMinutes: number,
): { at: number; moved: 'early' | 'late' | null } {
  const midnight = midnightOf(at + zoneOffsetMinutes * MINUTE_MS) - zoneOffsetMinutes * MINUTE_MS;
  const minute = (at - midnight) / MINUTE_MS;
  if (minute < EARLIEST) return { at: midnight + EARLIEST * MINUTE_MS, moved: 'early' };
  if (minute <= LATEST) return { at, moved: null };
  const evening = midnight + EVENING * MINUTE_MS;
  return {
    at: evening > now ? evening : midnight + DAY_MS + EARLIEST * MINUTE_MS,
    moved: 'late',
  };
}

function onDay(when: RemindWhen, local: number, usual: number): number | null {
  const today = midnightOf(local);
  const { day } = when;
  const minute = minuteOf(when, usual);
  if (day === null || isToday(day)) {
    const at = today + minute * MINUTE_MS;
    if (at > local) return at;
    const soon = local + SOON * MINUTE_MS;
    const until = when.clock ? minute : when.to === null ? LATEST : when.to * 60;
    if (soon < today + until * MINUTE_MS) return soon;
    // "Jam 4" at half past four is tomorrow's; "nanti jam 4" has passed.
    return day === null ? at + DAY_MS : at;
  }
  const date = midnightMeant(day, today);
  return date === null ? null : date + minute * MINUTE_MS;
}

/** A part of the day begins with its first hour at which anybody may be written to. */
function minuteOf({ from, to, clock }: RemindWhen, usual: number): number {
  if (from === null) return usual;
  const begins = Math.round(from * 60);
  const within = !clock && to !== null && to * 60 > EARLIEST;
  return within ? Math.max(begins, EARLIEST) : begins;
}

function isToday(day: RemindDay): boolean {
  return day.is === 'in' && day.unit === 'days' && day.amount === 0;
}

/** The midnight (local) that begins the day that is meant; null where no calendar has it. */
function midnightMeant(day: RemindDay, today: number): number | null {
  const { year, month, date } = partsOf(today);
  switch (day.is) {
    case 'in':
      if (day.unit === 'days') return today + day.amount * DAY_MS;
      return lastOrBefore(year, month + day.amount, date);
    case 'weekday':
      return weekdayFrom(day, today);
    case 'month_part': {
      const months = month + day.ahead;
      const at = partOf(day.part, year, months);
      return at > today ? at : partOf(day.part, year, months + 1);
    }
    case 'event':
      if (day.event === 'payday') return Date.UTC(year, month + 1, 1);
      if (day.event === 'new_year') return Date.UTC(year + 1, 0, 2);
      return lebaranFrom(today) + 7 * DAY_MS;
    case 'date':
      return dateFrom(day, today);
  }
}

function weekdayFrom(
  { weekday, ahead, eve }: Extract<RemindDay, { is: 'weekday' }>,
  today: number,
): number {
  // 1 January 1970 was a Thursday, which is 3 where Monday is 0.
  const current = (Math.floor(today / DAY_MS) + 3) % 7;
  const meant = (weekday + (eve ? 6 : 0)) % 7;
  const days = ahead ? 7 - current + weekday - (eve ? 1 : 0) : (meant - current + 7) % 7 || 7;
  return today + days * DAY_MS;
}

function partOf(part: 'start' | 'middle' | 'end', year: number, month: number): number {
  if (part === 'end') return Date.UTC(year, month + 1, 0);
  return Date.UTC(year, month, part === 'start' ? 1 : 15);
}

/** Without a month the next one that has the day, without a year the next that is to come. */
function dateFrom(
  { day, month, year, ahead }: Extract<RemindDay, { is: 'date' }>,
  today: number,
): number | null {
  const now = partsOf(today);
  if (ahead !== null) return existing(now.year, now.month + ahead, day);
  if (month === null) {
    const months = Array.from({ length: 12 }, (_, at) => existing(now.year, now.month + at, day));
    return months.find((at) => at !== null && at >= today) ?? null;
  }
  if (month > 12) return null;
  if (year !== null) return existing(year, month - 1, day);
  const this_ = existing(now.year, month - 1, day);
  return this_ !== null && this_ >= today ? this_ : existing(now.year + 1, month - 1, day);
}

/** The day of a month (0: January, also beyond December), or null where the month does not have it. */
function existing(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month, day);
  return day >= 1 && new Date(at).getUTCDate() === day && day <= 31 ? at : null;
}

/** A month after 31 January is the last of February. */
function lastOrBefore(year: number, month: number, day: number): number {
  return existing(year, month, day) ?? Date.UTC(year, month + 1, 0);
}

function partsOf(midnight: number) {
  const date = new Date(midnight);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

function midnightOf(local: number): number {
  return Math.floor(local / DAY_MINUTES / MINUTE_MS) * DAY_MINUTES * MINUTE_MS;
}

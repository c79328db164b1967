import { clockOf, momentOf, weekdayOf, type ZoneClock } from '../platform/zone.ts';
import type { CaseFacts } from './facts.ts';

const DAY_MINUTES = 24 * 60;
const WEEK = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];
const AFTER: ReadonlyMap<string, number> = new Map([
  ['tomorrow', 1],
  ['after_tomorrow', 2],
]);

/** Of the hours at which she wants to be called: to come, these, or gone by without a call. */
export type CallHour = 'ahead' | 'now' | 'missed';

/** The wish of a case to be called, as the time stands to it; null: she wants no call, or any time. */
export function wantedCall({ reasons, callAt, last }: CaseFacts, now: number): CallHour | null {
  if (callAt === null || !reasons.includes('call_back')) return null;
  const called = last?.via === 'call' && last.at >= (callAt.askedAt ?? 0);
  return callHour(callAt, now, called ? last.at : null);
}

/**
 * How the time stands to the hours that were told. A wish without a day is for the first time these
 * hours come; once they have gone by, she is called late, best at the same hours of a later day.
 * `tried`: when she was called since, UTC ms. Called in vain, she is called at the next such hours.
 */
export function callHour(call: Call, now: number, tried: number | null = null): CallHour {
  const clock = onClock(now);
  const from = minuteOf(call.from);
  const within = clock.minute >= from && clock.minute < minuteOf(call.to);
  const first = firstDay(call);
  if (first !== null && isBefore(clock, first, from)) return 'ahead';
  const called = tried === null ? null : onClock(tried);
  if (called && !isBefore(called, first ?? clock.day, from))
    return within && isBefore(called, clock.day, from) ? 'now' : 'ahead';
  if (within) return 'now';
  return first === null ? 'ahead' : 'missed';
}

/** When `callHour` may be another, if she is not called before: UTC ms. */
export function callTurn({ from, to }: Call, now: number): number {
  const { day, minute } = onClock(now);
  const turns = [minuteOf(from), minuteOf(to)];
  const next = turns.find((turn) => turn > minute) ?? DAY_MINUTES;
  return momentOf({ day, minute: next }, 'WIB');
}

type Call = NonNullable<CaseFacts['callAt']>;
function isBefore(clock: ZoneClock, day: number, minute: number): boolean {
  return clock.day < day || (clock.day === day && clock.minute < minute);
}

/** The day that the wish is for; null: it is not known when it was told. */
function firstDay({ askedAt, day, to }: Call): number | null {
  if (askedAt === null) return null;
  const asked = onClock(askedAt);
  const over = asked.minute >= minuteOf(to);
  const weekday = WEEK.indexOf(day ?? '');
  if (weekday < 0) return asked.day + (AFTER.get(day ?? '') ?? (over ? 1 : 0));
  const days = (weekday - weekdayOf(asked.day) + 7) % 7;
  return asked.day + (days === 0 && over ? 7 : days);
}

/** Owners tell the hours of their own clock, WIB. */
function onClock(at: number): ZoneClock {
  return clockOf(at, 'WIB');
}

function minuteOf(hour: number): number {
  return Math.round(hour * 60);
}

import type { CaseFacts } from './facts.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Owners tell the hours of their own clock, WIB. */
const WIB_MS = 7 * 60 * MINUTE_MS;
/** 1 January 1970, the day with number 0, was a Thursday. */
const FIRST_WEEKDAY = 3;
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
  const clock = clockOf(now);
  const from = minuteOf(call.from);
  const within = clock.minute >= from && clock.minute < minuteOf(call.to);
  const first = firstDay(call);
  if (first !== null && isBefore(clock, first, from)) return 'ahead';
  const called = tried === null ? null : clockOf(tried);
  if (called && !isBefore(called, first ?? clock.day, from))
    return within && isBefore(called, clock.day, from) ? 'now' : 'ahead';
  if (within) return 'now';
  return first === null ? 'ahead' : 'missed';
}

/** When `callHour` may be another, if she is not called before: UTC ms. */
export function callTurn({ from, to }: Call, now: number): number {
  const { day, minute } = clockOf(now);
  const turns = [minuteOf(from), minuteOf(to)];
  const next = turns.find((turn) => turn > minute) ?? DAY_MS / MINUTE_MS;
  return day * DAY_MS + next * MINUTE_MS - WIB_MS;
}

type Call = NonNullable<CaseFacts['callAt']>;
/** A day by its number, and a minute of it, on a clock in WIB. */
type Clock = { day: number; minute: number };

function isBefore(clock: Clock, day: number, minute: number): boolean {
  return clock.day < day || (clock.day === day && clock.minute < minute);
}

/** The day that the wish is for; null: it is not known when it was told. */
function firstDay({ askedAt, day, to }: Call): number | null {
  if (askedAt === null) return null;
  const asked = clockOf(askedAt);
  const over = asked.minute >= minuteOf(to);
  const weekday = WEEK.indexOf(day ?? '');
  if (weekday < 0) return asked.day + (AFTER.get(day ?? '') ?? (over ? 1 : 0));
  const days = (weekday - ((asked.day + FIRST_WEEKDAY) % 7) + 7) % 7;
  return asked.day + (days === 0 && over ? 7 : days);
}

function clockOf(at: number): Clock {
  const wib = at + WIB_MS;
  const day = Math.floor(wib / DAY_MS);
  return { day, minute: Math.floor((wib - day * DAY_MS) / MINUTE_MS) };
}

function minuteOf(hour: number): number {
  return Math.round(hour * 60);
}

import { WIB_MS } from '../../platform/zone.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** 1 January 1970 was a Thursday. */
const MONDAY_MS = 4 * DAY_MS;

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Names of the weeks that were asked for, by their number: a hundred thousand moments share a few. */
const mondays = new Map<number, string>();

/** The Monday, as an ISO day, of the week that a moment (UTC ms) falls in for an office in WIB. */
export function weekOf(at: number): string {
  const number = Math.floor((at + WIB_MS - MONDAY_MS) / WEEK_MS);
  const known = mondays.get(number) ?? isoDay(number * WEEK_MS + MONDAY_MS);
  mondays.set(number, known);
  return known;
}

/** When an ISO day begins in WIB, UTC ms. */
export function startOf(day: string): number {
  return Date.parse(day) - WIB_MS;
}

/** The ISO day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY_MS);
}

/** The Mondays of all weeks that two ISO days and what lies between fall in. */
export function weeksFrom(from: string, to: string): string[] {
  const weeks: string[] = [];
  for (let week = weekOf(startOf(from)); week <= to; week = dayAfter(week, 7)) weeks.push(week);
  return weeks;
}

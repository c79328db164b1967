import { dayOf } from '../../flows/kit/month.ts';
import type { NextKind } from './facts.ts';

const DAY_MS = 86_400_000;
/** Further ahead than this nobody plans a contact: it would only be forgotten. */
export const FURTHEST_DAYS = 180;
/** What is waited for may come until the office closes; what is to be done stands there in the morning. */
const CLOSES = '16:00';
const OPENS = '08:00';

/** What was typed or picked as a day, as 'YYYY-MM-DD'; null when it is no day of the calendar. */
export function asDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const typed = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [typed?.[3], typed?.[2]?.padStart(2, '0'), typed?.[1]?.padStart(2, '0')];
  const written = `${year}-${month}-${day}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().slice(0, 10) === written ? written : null;
}

/** What was typed as an hour, as 'HH:MM'; null when it is none. */
export function asHour(text: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  const right = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return right ? `${hour.padStart(2, '0')}:${minute}` : null;
}

/** A day so many days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Monday to Friday. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

/** This day, or the Monday after it. */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(daysAfter(day, 1));
}

/** The working day that many days from now, or the next one after it. */
export function workingDayIn(days: number, now: number): string {
  return workingDayFrom(daysAfter(dayOf(now), days));
}

/** When something of this kind is due on a day: UTC ms. `hour`: where one was agreed on. */
export function momentOf(day: string, kind: NextKind, hour: string | null = null): number {
  const waits = kind === 'promised' || kind === 'answer_due';
  return Date.parse(`${day}T${hour ?? (waits ? CLOSES : OPENS)}:00+07:00`);
}

/** Why a day cannot stand as the next one. */
export type DayProblem = 'not_a_day' | 'past' | 'too_far' | 'weekend';

/** Checks a day that was typed for the next contact: to come, within half a year, a working day. */
export function nextDay(
  typed: string,
  { kind, hour = null, now }: { kind: NextKind; hour?: string | null; now: number },
): { day: string; at: number } | { problem: DayProblem; instead?: string } {
  const day = asDay(typed);
  if (day === null) return { problem: 'not_a_day' };
  const at = momentOf(day, kind, hour);
  if (at <= now) return { problem: 'past' };
  if (day > daysAfter(dayOf(now), FURTHEST_DAYS)) return { problem: 'too_far' };
  if (!isWorkingDay(day)) return { problem: 'weekend', instead: workingDayFrom(day) };
  return { day, at };
}

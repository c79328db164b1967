import { dayOf } from '../../../flows/kit/month.ts';
import type { Asked } from '../visit.ts';

type Say = Asked['say'];

const WIB_MS = 7 * 3_600_000;

/** A moment (UTC ms) on a clock in WIB: "09.12". */
export function clockTime(at: number): string {
  return new Date(at + WIB_MS).toISOString().slice(11, 16).replace(':', '.');
}

/** A moment (UTC ms) as day and clock time: "22 November 2026, 09.12". */
export function moment(say: Say, at: number): string {
  return say('office-case:moment', { date: dayOf(at), time: clockTime(at) });
}

/** A moment's day: "22 November 2026". */
export function day(say: Say, at: number): string {
  return say('office-case:day', { date: dayOf(at) });
}

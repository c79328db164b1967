import { dayOf } from '../../../flows/kit/month.ts';
import { clockOf } from '../view/moment.tsx';
import type { Asked } from '../visit.ts';

type Say = Asked['say'];

/** A moment (UTC ms) as day and clock time: "22 November 2026, 09.12". */
export function moment(say: Say, at: number): string {
  return say('office-case:moment', { date: dayOf(at), time: clockOf(at) });
}

/** A moment's day: "22 November 2026". */
export function day(say: Say, at: number): string {
  return say('office-case:day', { date: dayOf(at) });
}

import { EARLIEST, LATEST } from '../../platform/humane-hours.ts';

/** Minutes of a day, from the first up to the second, which is outside. */
export type Span = { from: number; to: number };

const between = (from: [number, number], to: [number, number]): Span => ({
  from: from[0] * 60 + from[1],
  to: to[0] * 60 + to[1],
});

/** Nobody is written to outside these, however urgent. */
export const ALLOWED: Span = { from: EARLIEST, to: LATEST };

/**
 * When owners read: after the morning's opening and before the noon trade; from the afternoon's lull
 * (after Asr) until the evening meal. Our judgement, not a measurement: very small traders work about
 * twelve hours a day (IDEAS, July 2020), so what comes in the trade's own hours is read late or never.
 */
export const READING: readonly Span[] = [between([9, 0], [11, 30]), between([15, 30], [19, 30])];

/** The Friday prayer with the way there and back; offices pause from 11.30 on as well. */
export const FRIDAY_NOON: Span = between([11, 30], [13, 30]);

/**
 * In Ramadan people rise before dawn (offices open half an hour later: Perpres 21/2023), break the fast
 * about 18.00 and pray tarawih until about 20.00; the hour before belongs to the kitchen.
 */
export const RAMADAN: Span = between([9, 0], [17, 0]);

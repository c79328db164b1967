import { clockOf, momentOf, type Zone } from '../../platform/zone.ts';
import { FIRST_DAY, LAST_DAY } from './days.ts';
import type { Span } from './hours.ts';
import { isWithin, openingsFor, overlap, type Urgency, type Wish } from './openings.ts';

const WHOLE_DAY = 24 * 60;
/** What is chosen so close to the end of the good hours might not leave before they are over. */
const MARGIN = 15;

/**
 * The first moment from `notBefore` on at which an owner may be written to, UTC ms; null where the
 * calendar ends before there is one, or where her wish leaves no allowed minute on any day.
 */
export function goodTime(
  notBefore: number,
  zone: Zone,
  urgency: Urgency,
  wish: Wish = {},
): number | null {
  const openings = openingsFor(urgency, wish);
  if (!openings.ever) return null;
  const start = clockOf(notBefore, zone);
  for (let day = Math.max(start.day, FIRST_DAY); day <= LAST_DAY; day += 1) {
    const minute = day === start.day ? start.minute : 0;
    const span = openings.on(day).find(({ to }) => to > minute);
    if (span !== undefined) return Math.max(notBefore, momentOf({ day, minute: span.from }, zone));
  }
  return null;
}

/**
 * A good moment on the first good day from `notBefore` on, UTC ms, never before it: the minute is
 * chosen by the seed, so that not everyone is written to at once and the same one always alike. Asked
 * again later on that day it is the same, as long as it is still to come. Null as `goodTime`.
 */
export function spread(
  notBefore: number,
  zone: Zone,
  urgency: Urgency,
  seed: string,
  wish: Wish = {},
): number | null {
  const first = goodTime(notBefore, zone, urgency, wish);
  if (first === null) return null;
  const { day, minute } = clockOf(first, zone);
  const spans = openingsFor(urgency, wish).on(day).map(withMargin);
  const place = hashOf(seed);
  const chosen = momentOf({ day, minute: minuteAt(spans, place) }, zone);
  if (chosen >= notBefore) return chosen;
  const rest = overlap(spans, [{ from: minute + 1, to: WHOLE_DAY }]);
  return rest.length === 0 ? first : momentOf({ day, minute: minuteAt(rest, place) }, zone);
}

/** When the good hours that a moment lies in are over, UTC ms; the moment itself where it is quiet. */
export function goodUntil(at: number, zone: Zone, urgency: Urgency, wish: Wish = {}): number {
  const { day, minute } = clockOf(at, zone);
  const spans = openingsFor(urgency, wish).on(day);
  const span = spans.find((one) => isWithin(minute, one));
  return span === undefined ? at : momentOf({ day, minute: span.to }, zone);
}

function withMargin({ from, to }: Span): Span {
  return to - from > 2 * MARGIN ? { from, to: to - MARGIN } : { from, to };
}

/** The minute at a place among all minutes of the spans, as on a ring. */
function minuteAt(spans: readonly Span[], place: number): number {
  const all = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  let left = place % all;
  for (const { from, to } of spans) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  return 0;
}

/** FNV-1a with the last mixing of MurmurHash3, so that seeds that differ in one sign part widely. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1)
    hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

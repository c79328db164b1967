import { difference, type Part } from '../../followup/figures/difference.ts';
import type { Trialed } from './ports.ts';

const DAY_MS = 86_400_000;
/** What is done by then counts. */
export const WITHIN_MS = 30 * DAY_MS;
/** A group of fewer says nothing. */
export const LEAST = 20;

export type Effect = {
  treated: Part;
  heldOut: Part;
  /** Of the shares that are done: treated above held out, with an interval of 95 %. */
  difference: ReturnType<typeof difference>;
  says: 'too_few' | 'open' | 'more' | 'fewer';
};

/**
 * What reminding does: who was reminded against who was left out by lot. Only owners whose first
 * reminder came due long enough ago count, and none from before anybody was left out: those had no
 * counterpart. `now`: UTC ms.
 */
export function effectOf(trialed: readonly Trialed[], now: number): Effect {
  const lots = trialed.flatMap(({ heldOut, at }) => (heldOut ? [at] : []));
  const begun = lots.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
  const counted = trialed.filter(({ at }) => at >= begun && at <= now - WITHIN_MS);
  const treated = partOf(counted.filter(({ heldOut }) => !heldOut));
  const heldOut = partOf(counted.filter((one) => one.heldOut));
  const found = difference(treated, heldOut);
  return { treated, heldOut, difference: found, says: said(treated, heldOut, found) };
}

function partOf(some: readonly Trialed[]): Part {
  return { part: some.filter(({ done }) => done).length, whole: some.length };
}

function said(treated: Part, heldOut: Part, found: Effect['difference']): Effect['says'] {
  if (found === null || Math.min(treated.whole, heldOut.whole) < LEAST) return 'too_few';
  if (found.low > 0) return 'more';
  return found.high < 0 ? 'fewer' : 'open';
}

import type { CaseReason } from '../../flows/kit/effects.ts';

/** Reasons that say nothing about the file: where a case stands is as it was. */
export const WISHES: ReadonlySet<CaseReason> = new Set<CaseReason>(['wants_person', 'call_back']);

/**
 * What raising these reasons changes of a case's snooze: news ends it, for an officer puts off what
 * she knows of. A wish is news each time it is said.
 */
export function wakes(
  known: readonly CaseReason[],
  raised: readonly CaseReason[],
): { snoozedUntil?: null } {
  const news = raised.some((reason) => WISHES.has(reason) || !known.includes(reason));
  return news ? { snoozedUntil: null } : {};
}

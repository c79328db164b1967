import type { CaseReason } from '../../flows/kit/effects.ts';

/**
 * Reasons that say nothing about the file: where a case stands is as it was. Any talk with her answers
 * them.
 */
export const BESIDE = [
  'wants_person',
  'call_back',
  'hindered_time',
  'hindered_money',
  'hindered_papers',
  'hindered_unclear',
  'hindered_not_ready',
  'says_handed',
  'reminder_failed',
] as const satisfies readonly CaseReason[];
export const WISHES: ReadonlySet<CaseReason> = new Set(BESIDE);

/** What stands in her way: the newest takes the place of the one before. */
const isHindrance = (reason: CaseReason) => reason.startsWith('hindered_');

/** Of the reasons a case has, those that stay beside what is raised now. */
export function besides(known: readonly CaseReason[], raised: readonly CaseReason[]): CaseReason[] {
  return raised.some(isHindrance) ? known.filter((reason) => !isHindrance(reason)) : [...known];
}

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

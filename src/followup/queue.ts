import type { CaseReason } from '../../flows/kit/effects.ts';
import type { CaseOnList } from './ports.ts';

/** Where in the queue a case is looked for. */
export type View = 'wants_person' | 'ready_to_register' | 'missing_data';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** What each reason weighs. A person who waits for a person goes before a file that is ready. */
const WEIGHT: Readonly<Record<CaseReason, number>> = {
  wants_person: 100,
  file_complete: 60,
  data_missing: 30,
  workers_left: 5,
  call_back: 95,
  state_paid: 8,
  worker_arrears: 8,
  two_jobs: 15,
  extra_family: 3,
  consent_withdrawn: 90,
  needs_decision: 40,
  closed_business: 20,
  already_registered: 20,
};
/** A day's waiting, up to this many days. */
const PER_DAY = 4;
const MOST_DAYS = 30;

/** The one view a case is in. */
export function viewOf(reasons: readonly CaseReason[]): View {
  if (reasons.includes('wants_person')) return 'wants_person';
  return reasons.includes('file_complete') ? 'ready_to_register' : 'missing_data';
}

/** Whole days that a case has waited. */
export function daysWaiting(openedAt: number, now: number): number {
  return Math.max(0, Math.floor((now - openedAt) / DAY_MS));
}

/** Whole hours under a day, so that the order is fair within one. */
function partOfDay(openedAt: number, now: number): number {
  return Math.floor((Math.max(0, now - openedAt) % DAY_MS) / HOUR_MS) / 24;
}

/** How urgent a case is: its reasons, and how long it has waited. */
export function score(entry: CaseOnList, now: number): number {
  const reasons = entry.reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);
  const days = daysWaiting(entry.openedAt, now) + partOfDay(entry.openedAt, now);
  return Math.round((reasons + Math.min(days, MOST_DAYS) * PER_DAY) * 10) / 10;
}

/** The queue in order: the most urgent first, then who has waited longest. */
export function inOrder(cases: readonly CaseOnList[], now: number): CaseOnList[] {
  return [...cases].sort(
    (a, b) => score(b, now) - score(a, now) || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1),
  );
}

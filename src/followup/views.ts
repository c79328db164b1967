import type { CaseReason } from '../../flows/kit/effects.ts';
import type { CaseFacts } from './facts.ts';

/**
 * Where a case is looked for, the most urgent first: of several views that a case is in, the first
 * is the one that tells most about it.
 */
export const VIEWS = [
  'wants_person',
  'call_back',
  'overdue',
  'needs_decision',
  'ready_to_register',
  'to_mend',
  'missing_data',
  'promised',
  'no_answer',
  'submitted',
  'snoozed',
  'mine',
  'unassigned',
] as const;

export type View = (typeof VIEWS)[number];

/** Who looks, and when (UTC ms). */
export type Look = { officerId: string | null; now: number };

/** Reasons that only an officer's judgement ends. */
const DECISIONS: readonly CaseReason[] = [
  'needs_decision',
  'closed_business',
  'already_registered',
  'consent_withdrawn',
  'two_jobs',
];

/** Whether a case is put off. Who asks for a person is not put off by a date set before. */
export function isSnoozed(one: CaseFacts, now: number): boolean {
  const until = one.snoozedUntil;
  return until !== null && until > now && !one.reasons.includes('wants_person');
}

/**
 * The one rule of what is in a view. An open case is in at least one view of what is to be done; a
 * closed or merged one in none; one that is put off only in that view, and in whose it is.
 */
export function isIn(view: View, one: CaseFacts, { officerId, now }: Look): boolean {
  if (one.closedAt !== null || one.mergedInto !== null) return false;
  const has = (reason: CaseReason) => one.reasons.includes(reason);
  if (view === 'mine') return officerId !== null && one.assignee === officerId;
  if (view === 'unassigned') return one.assignee === null;
  const snoozed = isSnoozed(one, now);
  if (view === 'snoozed' || snoozed) return view === 'snoozed' && snoozed;
  const submitted = one.stage === 'DIAJUKAN';
  switch (view) {
    case 'wants_person':
      return has('wants_person') || one.takenOver !== null;
    case 'call_back':
      return has('call_back');
    case 'overdue':
      return one.nextAt !== null && one.nextAt <= now;
    case 'promised':
      return one.nextKind === 'promised' && one.nextAt !== null && one.nextAt > now;
    case 'no_answer':
      return one.misses > 0;
    case 'needs_decision':
      return DECISIONS.some(has);
    case 'ready_to_register':
      return has('file_complete') && !submitted;
    case 'to_mend':
      return has('refused_rows');
    case 'submitted':
      return submitted;
    case 'missing_data':
      // What is not ready, sent, or for a decision lacks something: nothing falls between.
      return (
        !submitted &&
        !has('file_complete') &&
        (has('data_missing') || has('workers_left') || !hasOther(one))
      );
  }
}

/** Whether anything but lacking data says what to do with the case. */
function hasOther(one: CaseFacts): boolean {
  const told: readonly CaseReason[] = [...DECISIONS, 'wants_person', 'call_back', 'refused_rows'];
  return told.some((reason) => one.reasons.includes(reason)) || one.takenOver !== null;
}

/** All views that a case is in, the most telling first. */
export function viewsOf(one: CaseFacts, look: Look): View[] {
  return VIEWS.filter((view) => isIn(view, one, look));
}

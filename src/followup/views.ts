import type { CaseReason } from '../../flows/kit/effects.ts';
import type { CaseFacts } from './facts.ts';
import { LEGAL } from './stages.ts';

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
  'legal',
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
/** Reasons that say that the file lacks something. */
const LACKS: readonly CaseReason[] = ['data_missing', 'workers_left', 'list_unfinished'];

/** Reasons for which a whole file is not to be handed on as it is. */
const HELD: readonly CaseReason[] = ['consent_withdrawn', 'refused_rows'];

/** Whether she asked for a person, or one is writing with her. */
function wantsPerson(one: CaseFacts): boolean {
  return one.takenOver !== null || one.reasons.includes('wants_person');
}

/** Whether a case is put off. Who wants a person is not put off by a date set before. */
export function isSnoozed(one: CaseFacts, now: number): boolean {
  return one.snoozedUntil !== null && one.snoozedUntil > now && !wantsPerson(one);
}

/** Whether a case is somebody's work: neither ended nor found to be another's duplicate. */
export function isOpen(one: CaseFacts): boolean {
  return one.closedAt === null && one.mergedInto === null;
}

/** Whether a case is to be worked on now. It is then in at least one view that says what to do. */
export function isToDo(one: CaseFacts, now: number): boolean {
  return isOpen(one) && !isSnoozed(one, now);
}

/**
 * The one rule of what is in a view. A closed or merged case is in none, one that is put off only in
 * that view, and in whose it is; any other in at least one that says what is to be done.
 */
export function isIn(view: View, one: CaseFacts, { officerId, now }: Look): boolean {
  if (!isOpen(one)) return false;
  switch (view) {
    case 'mine':
      return officerId !== null && one.assignee === officerId;
    case 'unassigned':
      return one.assignee === null;
    case 'snoozed':
      return isSnoozed(one, now);
    default:
      return !isSnoozed(one, now) && asksFor(view, one, now);
  }
}

/** Whether a case that is not put off asks for what a view is about. */
function asksFor(
  view: Exclude<View, 'mine' | 'unassigned' | 'snoozed'>,
  one: CaseFacts,
  now: number,
): boolean {
  const { reasons, stage, nextAt } = one;
  const submitted = stage === 'DIAJUKAN';
  switch (view) {
    case 'wants_person':
      return wantsPerson(one);
    case 'call_back':
      return reasons.includes('call_back');
    case 'overdue':
      return nextAt !== null && nextAt <= now;
    case 'promised':
      return one.nextKind === 'promised' && nextAt !== null && nextAt > now;
    case 'no_answer':
      return one.misses > 0;
    case 'needs_decision':
      return reasons.some(isDecision);
    case 'ready_to_register':
      return reasons.includes('file_complete') && !submitted && !reasons.some(isHeld);
    case 'to_mend':
      return reasons.includes('refused_rows');
    case 'submitted':
      return submitted;
    case 'legal':
      return LEGAL.has(stage);
    case 'missing_data':
      // What is not ready, sent, or for a decision lacks something: nothing falls between.
      return (
        !submitted &&
        !reasons.includes('file_complete') &&
        (reasons.some(isLack) || !saysOtherwise(one))
      );
  }
}

const isDecision = (reason: CaseReason) => DECISIONS.includes(reason);
const isHeld = (reason: CaseReason) => HELD.includes(reason);
const isLack = (reason: CaseReason) => LACKS.includes(reason);

/** Whether anything but lacking data says what to do with the case. */
function saysOtherwise(one: CaseFacts): boolean {
  const { reasons } = one;
  return (
    wantsPerson(one) ||
    reasons.some(isDecision) ||
    reasons.includes('call_back') ||
    reasons.includes('refused_rows') ||
    LEGAL.has(one.stage)
  );
}

/** All views that a case is in, the most telling first. */
export function viewsOf(one: CaseFacts, look: Look): View[] {
  return VIEWS.filter((view) => isIn(view, one, look));
}

import type { Args, CaseReason } from '../../flows/kit/effects.ts';
import { dayOf } from '../../flows/kit/month.ts';
import { partsOf } from '../../flows/kit/parts.ts';
import { wantedCall } from './call-hour.ts';
import type { CaseFacts } from './facts.ts';
import { waitsSince } from './queue.ts';
import { LEGAL } from './stages.ts';
import { isSnoozed } from './views.ts';

/** What is known of a case besides its facts. */
export type Known = {
  /** UTC ms. */
  now: number;
  /** Fields that the file lacks, each once, the most needed first. */
  missing: readonly string[];
  /** Workers that she spoke of and that are not in the list yet. */
  left: number;
  /** Whether her data may be kept and handed over, by the newest line of the ledger. */
  consent: 'given' | 'withdrawn' | 'none';
};

/** The one thing to do next: a sentence (`office-case:next_<code>`), and where on the page it is done. */
export type NextStep = { code: NextCode; args: Args; href: string };

export const NEXT_CODES = [
  'answer',
  'call',
  'call_numberless',
  'stop',
  'hand_over',
  'until',
  'mend',
  'promised_passed',
  'call_again_passed',
  'visit_passed',
  'answer_due_passed',
  'check_passed',
  'decide',
  'check_closed',
  'check_registered',
  'settle_jobs',
  'look_at_bpjs',
  'call_later',
  'legal',
  'contact',
  'ask',
  'finish',
] as const;
export type NextCode = (typeof NEXT_CODES)[number];

/** What only an officer's judgement ends, in the order in which it is asked for. */
const JUDGED: readonly (readonly [CaseReason, NextCode])[] = [
  ['needs_decision', 'decide'],
  ['closed_business', 'check_closed'],
  ['already_registered', 'check_registered'],
  ['two_jobs', 'settle_jobs'],
];
/** More fields than this are not named in one sentence. */
const NAMED = 3;

const TALK = '#obrolan';
const ACT = '#tindakan';

/**
 * The one rule of what to do next with a case; null where it is closed or merged. A person who waits
 * goes first, then what the law forbids; what is not to be done before a date comes after what can be
 * finished now. Without a consent nothing is ever asked for or handed over.
 */
export function nextStep(one: CaseFacts, known: Known): NextStep | null {
  if (one.closedAt !== null || one.mergedInto !== null) return null;
  const { now, consent } = known;
  const has = (reason: CaseReason) => one.reasons.includes(reason);
  if (waitsSince(one) !== null || (has('wants_person') && !one.takenOver))
    return step('answer', TALK);
  if (isCallDue(one, now)) return call(one);
  if (consent === 'withdrawn' || has('consent_withdrawn')) return step('stop', '#persetujuan');
  if (isSnoozed(one, now) && one.snoozedUntil !== null) return until(one.snoozedUntil);
  const judged = JUDGED.find(([reason]) => has(reason))?.[1];
  const isSent = one.stage === 'DIAJUKAN';
  if (has('file_complete') && !isSent && !judged && consent === 'given')
    return step('hand_over', '#berkas');
  if (one.nextAt !== null && one.nextAt > now) return until(one.nextAt);
  if (has('refused_rows')) return step('mend', ACT);
  if (one.nextAt !== null && !isSent)
    return step(`${one.nextKind ?? 'check'}_passed`, ACT, { date: dayOf(one.nextAt) });
  if (judged) return step(judged, ACT);
  if (isSent) return step('look_at_bpjs', ACT);
  if (has('call_back')) return later(one);
  if (LEGAL.has(one.stage)) return step('legal', ACT);
  if (consent !== 'given') return step('contact', ACT);
  return lacking(known) ?? step('finish', TALK);
}

function step(code: NextCode, href: string, args: Args = {}): NextStep {
  return { code, args, href };
}

function until(at: number): NextStep {
  return step('until', ACT, { date: dayOf(at) });
}

function call({ callAt, phoneKnown }: CaseFacts): NextStep {
  if (!phoneKnown) return step('call_numberless', TALK);
  return step('call', '#usaha', said(callAt));
}

/** An hour that has not come. */
function later({ callAt }: CaseFacts): NextStep {
  return step('call_later', '#usaha', said(callAt));
}

function said(callAt: CaseFacts['callAt']): Args {
  return callAt === null ? {} : { said: callAt.said, context: 'at' };
}

/** What is to be asked for, by name; null where nothing is. */
function lacking({ missing, left }: Known): NextStep | null {
  if (missing.length === 0 && left === 0) return null;
  const named = missing.slice(0, NAMED).map((key) => [`office-case:field_${key}`, {}] as const);
  const others = missing.length - named.length;
  const what = partsOf([
    ...(left > 0 ? [['office-case:workers_left', { count: left }] as const] : []),
    ...named,
    ...(others > 0 ? [['office-case:more_fields', { count: others }] as const] : []),
  ]);
  return step('ask', '#kurang', { what });
}

/** Whether she is to be called now: at her hours or after them; any time, unless another date was set. */
function isCallDue(one: CaseFacts, now: number): boolean {
  if (!one.reasons.includes('call_back') || isSnoozed(one, now)) return false;
  const hour = wantedCall(one, now);
  return hour === null ? !(one.nextAt !== null && one.nextAt > now) : hour !== 'ahead';
}

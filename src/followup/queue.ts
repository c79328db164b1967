import type { CaseReason } from '../../flows/kit/effects.ts';
import { type CallHour, callTurn, wantedCall } from './call-hour.ts';
import type { CaseFacts } from './facts.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

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
  refused_rows: 50,
  worker_removed: 12,
  worker_objects: 45,
  list_unfinished: 25,
  hindered_time: 10,
  hindered_money: 14,
  hindered_papers: 14,
  hindered_unclear: 30,
  hindered_not_ready: 4,
  says_handed: 35,
  reminder_failed: 28,
};
/** A day's waiting, up to this many days. */
const PER_DAY = 4;
const MOST_DAYS = 30;
/** A date that has passed, and each day since, up to so many. */
const PASSED = 30;
const PER_DAY_PASSED = 2;
/** A date to come: until then there is nothing to do. */
const TO_COME = -40;
/** A call at the hours that she told: these come up, before them nothing can be done. */
const CALL: Readonly<Record<CallHour, number>> = { now: 500, missed: 30, ahead: -60 };
/** With BPJS: nothing to do but to look. */
const SUBMITTED = -30;
/** Who asked for a person and was not answered for so long comes to the top. */
export const PATIENCE_MS = 30 * MINUTE_MS;
const UNANSWERED = 2000;

/** Whole days that a case has waited. */
export function daysWaiting(openedAt: number, now: number): number {
  return Math.max(0, Math.floor((now - openedAt) / DAY_MS));
}

/** Whole hours under a day, so that the order is fair within one. */
function partOfDay(openedAt: number, now: number): number {
  return Math.floor((Math.max(0, now - openedAt) % DAY_MS) / HOUR_MS) / 24;
}

/** Since when somebody waits for a person's answer, UTC ms; null: nobody does. */
export function waitsSince(one: CaseFacts): number | null {
  if (one.takenOver) return one.takenOver.waitingSince;
  return one.reasons.includes('wants_person') ? one.wantsSince : null;
}

/** Whether a request for a person was not answered in time. */
export function isUnanswered(one: CaseFacts, now: number): boolean {
  const since = waitsSince(one);
  return since !== null && now - since > PATIENCE_MS;
}

/** How urgent a case is: its reasons, its dates, and how long it has waited. */
export function score(one: CaseFacts, now: number): number {
  const reasons = one.reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);
  const days = daysWaiting(one.openedAt, now) + partOfDay(one.openedAt, now);
  const waited = Math.min(days, MOST_DAYS) * PER_DAY;
  const submitted = one.stage === 'DIAJUKAN' ? SUBMITTED : 0;
  const unanswered = isUnanswered(one, now) ? UNANSWERED : 0;
  const call = wantedCall(one, now);
  const called = call === null ? 0 : CALL[call];
  const sum = reasons + waited + ofDate(one, now) + called + submitted + unanswered;
  return Math.round(sum * 10) / 10;
}

/**
 * Until when (UTC ms) a case stands as it does, if nobody touches it: its score, and which views it
 * is in.
 */
export function standsUntil(one: CaseFacts, now: number): number {
  const { openedAt, nextAt, snoozedUntil, callAt } = one;
  const since = waitsSince(one);
  const turns = [
    turnOf(openedAt, HOUR_MS, now),
    nextAt === null ? now : turnOf(nextAt, DAY_MS, now),
    snoozedUntil ?? now,
    since === null ? now : since + PATIENCE_MS + 1,
    callAt === null ? now : callTurn(callAt, now),
  ];
  return turns.reduce(
    (first, at) => (at > now && at < first ? at : first),
    Number.POSITIVE_INFINITY,
  );
}

/** When the next of the steps begins that are counted from a time, the time itself at first. */
function turnOf(time: number, step: number, now: number): number {
  const steps = Math.floor((now - time) / step);
  if (steps < 0) return time;
  return steps >= (MOST_DAYS * DAY_MS) / step ? now : time + (steps + 1) * step;
}

/** A case's reasons, what weighs most first. */
export function weightiest(reasons: readonly CaseReason[]): CaseReason[] {
  return [...reasons].sort((a, b) => WEIGHT[b] - WEIGHT[a]);
}

function ofDate({ nextAt }: CaseFacts, now: number): number {
  if (nextAt === null) return 0;
  if (nextAt > now) return TO_COME;
  return PASSED + Math.min(MOST_DAYS, daysWaiting(nextAt, now)) * PER_DAY_PASSED;
}

/** What a case's place is told by. */
export type Urgency = { score: number; openedAt: number; id: string };

/** The most urgent first, then who has waited longest. */
export function byUrgency(a: Urgency, b: Urgency): number {
  return b.score - a.score || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1);
}

/** The queue in order. */
export function inOrder(cases: readonly CaseFacts[], now: number): CaseFacts[] {
  return cases
    .map((facts) => {
      const { id, openedAt } = facts;
      return { id, openedAt, score: score(facts, now), facts };
    })
    .sort(byUrgency)
    .map(({ facts }) => facts);
}

import { missingFields, workersLeft } from '../../flows/completeness.ts';
import { areaOf, placeOf } from '../../flows/fields/place.ts';
import type { FlowContext, Office } from '../../flows/kit/question.ts';
import { BUSINESS, type EmployerRecord, fieldsOf } from '../../flows/kit/record.ts';
import { hoursOf, REMIND_HOURS, type RemindHours } from '../../flows/remind-hours.ts';
import { isStopped, PAUSED_UNTIL, REMIND_AT, remindersOn } from '../../flows/reminders.ts';

/** What an officer's case says of an employer. Times are UTC ms. */
export type CaseState = {
  stage: string;
  reasons: readonly string[];
  nextAt: number | null;
  nextKind: string | null;
  /** The last contact's outcome. */
  code: string | null;
  codeAt: number | null;
  closedAt: number | null;
};

/** A talk of hers, and what stands in the way of writing into it now. Times are UTC ms. */
export type TalkState = {
  id: string;
  channel: string;
  lastInAt: number | null;
  blocked: boolean;
  /** A person of the office has taken it over. */
  person: boolean;
  /** Something she wrote is not answered yet. */
  waiting: boolean;
};

/** Everything that is stored about an employer, as far as reminders go. Times are UTC ms. */
export type Stored = {
  employerId: string;
  createdAt: number;
  record: EmployerRecord;
  /** When the first and the last answer about the business and its workers were written. */
  beganAt: number | null;
  changedAt: number | null;
  /** The talk that was last used first. */
  talks: readonly TalkState[];
  case: CaseState | null;
};

/**
 * An employer as plans see her: codes, counts and times (UTC ms), nothing personal. It is kept
 * beside her reminders, so that planning need not open her record.
 */
export type OwnerFacts = {
  employerId: string;
  /** The code of her kecamatan, else of her regency, else of the office's. */
  area: string;
  agreedAt: number | null;
  lastInAt: number | null;
  beganAt: number | null;
  changedAt: number | null;
  /** That her data may be kept and handed over. */
  consented: boolean;
  submittedAt: number | null;
  /** Workers she spoke of that are not in the list, and fields that those in it lack. */
  left: number;
  missing: number;
  workers: number;
  /** When it was noted that BPJS registered her. */
  enrolledAt: number | null;
  stopped: boolean;
  pausedUntil: number | null;
  /** The minutes of the day between which she wants to be reminded. */
  hours: RemindHours;
  /** A time she named herself, and when she did. */
  wish: { at: number; askedAt: number } | null;
  case: CaseState | null;
};

/** Sums an employer up. `office`: whose region stands in where she told no place. */
export function factsOf(stored: Stored, office: Office, now: number): OwnerFacts {
  const { record, employerId, beganAt, changedAt, talks } = stored;
  const context: FlowContext = { record, now, office, input: {}, memory: {} };
  const business = fieldsOf(record, BUSINESS);
  const reminders = record.consents.reminders;
  const lasts = talks.flatMap(({ lastInAt }) => lastInAt ?? []);
  const begun = record.workers.length > 0 || business.businessName !== undefined;
  return {
    employerId,
    area: placeOf(record)?.kecamatan ?? areaOf(context),
    agreedAt: remindersOn(context) ? (reminders?.at ?? null) : null,
    lastInAt: lasts.length === 0 ? null : Math.max(...lasts),
    beganAt: begun ? beganAt : null,
    changedAt: begun ? changedAt : null,
    consented: record.consents.file?.given === true,
    submittedAt: record.submittedAt,
    left: workersLeft(context),
    missing: begun ? missingFields(context).length : 0,
    workers: record.workers.length,
    enrolledAt: enrolledAt(business.enrolled, stored.case),
    stopped: isStopped(context),
    pausedUntil: asTime(business[PAUSED_UNTIL]),
    hours: hoursOf(business[REMIND_HOURS]),
    wish: wishOf(business[REMIND_AT]),
    case: stored.case,
  };
}

function wishOf(said: unknown): OwnerFacts['wish'] {
  const { at, askedAt } = (said ?? {}) as { at?: unknown; askedAt?: unknown };
  const time = asTime(at);
  return time === null ? null : { at: time, askedAt: asTime(askedAt) ?? 0 };
}

function asTime(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function enrolledAt(enrolled: unknown, one: CaseState | null): number | null {
  const { date } = (enrolled ?? {}) as { date?: unknown };
  if (typeof date === 'string') return Date.parse(`${date}T00:00:00Z`);
  return one?.stage === 'TERDAFTAR' ? (one.closedAt ?? one.codeAt) : null;
}

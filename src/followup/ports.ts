import type { CaseReason, OutcomeKind } from '../../flows/kit/effects.ts';
import type { EmployerRecord } from '../../flows/kit/record.ts';
import type { CaseFacts, NextKind, Way } from './facts.ts';
import type { FactsReader } from './queue-index.ts';
import type { CaseState } from './stages.ts';

type Lease = NonNullable<CaseFacts['lease']>;

/** What an officer works on. */
export type Case = {
  id: string;
  employerId: string;
  stage: CaseState;
  reasons: readonly CaseReason[];
  assignee: string | null;
  /** UTC ms of the next contact, or null: as soon as possible. */
  nextAt: number | null;
  openedAt: number;
  /** The case that it was found to be a duplicate of. */
  mergedInto?: string | null;
  /** Null to wake a snoozed case; left out, a snooze stays as it is. */
  snoozedUntil?: null;
};

/** One line of the outcome log: ids, codes and dates only. */
export type Outcome = {
  id: string;
  employerId: string;
  kind: string;
  reason: string | null;
  by: string;
  at: number;
  via: string | null;
  /** UTC ms of the next contact that it set. */
  nextAt: number | null;
  document: string | null;
  documentDate: string | null;
};

/** One line of the audit trail: ids, codes and dates only. `seq` and `hash`: null before the chain. */
export type AuditLine = {
  id: string;
  actor: string;
  action: string;
  subject: string;
  at: number;
  reason: string | null;
  detail: Readonly<Record<string, string | number>> | null;
  seq: number | null;
  hash: string | null;
};

/** A line to be added to the audit trail. */
export type AuditEntry = {
  actor: string;
  action: string;
  subject: string;
  at: number;
  reason?: string | undefined;
  detail?: Readonly<Record<string, string | number>> | undefined;
};

/** What an officer changes of a case; what is left out stays as it is. */
export type CaseChange = {
  stage?: CaseState;
  reasons?: readonly CaseReason[];
  assignee?: string | null;
  nextAt?: number | null;
  nextKind?: NextKind | null;
  snoozedUntil?: number | null;
  lastCode?: string;
  lastVia?: Way | null;
  lastAt?: number;
  misses?: number;
  closedAt?: number | null;
  mergedInto?: string | null;
  mergedAt?: number | null;
};

export interface FollowupTx {
  openCaseOf(employerId: string): Promise<Case | null>;
  /** The case that the employer's was merged into, be it closed; null where it stands for itself. */
  mainCaseOf(employerId: string): Promise<Case | null>;
  putCase(row: Omit<Case, 'id'> & { id: string | null; now: number }): Promise<void>;
  closeCase(employerId: string, now: number): Promise<void>;
  logOutcome(row: {
    employerId: string;
    /** A kind of talk's, or an outcome code of an officer's contact. */
    kind: OutcomeKind | (string & {});
    reason: string | null;
    by: string;
    at: number;
    via?: Way | null;
    nextAt?: number | null;
    document?: string | null;
    documentDate?: string | null;
  }): Promise<void>;
  /** Adds a line to the chained trail. `subject`: an employer's id where it is about one. */
  audit(entry: AuditEntry): Promise<void>;
  /**
   * Changes a case if it still has this version, and raises it; false otherwise. Nothing else of the
   * transaction may stand then: throw.
   */
  changeCase(id: string, version: number, change: CaseChange, now: number): Promise<boolean>;
  /** Takes or renews the lease of a case, whoever held it; null: gives it back if `by` holds it. */
  leaseCase(id: string, by: string, until: number | null): Promise<void>;
  /** Takes or renews the lease of a case unless somebody else holds it; who holds it then. */
  holdCase(id: string, by: string, until: number, now: number): Promise<CaseFacts['lease']>;
}

export interface FollowupReader extends FactsReader {
  /** All cases that somebody should work on, in no order. */
  openCases(): Promise<CaseFacts[]>;
  outcomes(since: number): Promise<Outcome[]>;
  /** Employers who agreed to the file, never handed it over, have no case, and are silent since. */
  leftSince(purpose: string, before: number): Promise<string[]>;
  outcomesOf(employerId: string): Promise<Outcome[]>;
  /** Who has which of these cases open, by case: as it is now, a renewal leaves no trace in the logs. */
  leasesOf(caseIds: readonly string[]): Promise<ReadonlyMap<string, Lease>>;
  /** The employers whose record holds this identity or phone number. */
  employersWith(key: 'nik' | 'phone', value: string): Promise<string[]>;
}

/** An employer with all answers and the whole consent ledger, in its order. Times are UTC ms. */
export type StoredEmployer = {
  id: string;
  createdAt: number;
  erasedAt: number | null;
  record: EmployerRecord;
  consents: { purpose: string; textVersion: number; given: boolean; at: number }[];
};

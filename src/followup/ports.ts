import type { CaseReason, CaseStage, OutcomeKind } from '../../flows/kit/effects.ts';

/** What an officer works on. */
export type Case = {
  id: string;
  employerId: string;
  stage: CaseStage;
  reasons: readonly CaseReason[];
  assignee: string | null;
  /** UTC ms of the next contact, or null: as soon as possible. */
  nextAt: number | null;
  openedAt: number;
};

export type CaseOnList = Case & {
  businessName: string | null;
  workers: number;
  /** When she wants to be called, in her words, and when she said so (UTC ms; null: not known). */
  callAt: { said: string; askedAt: number | null } | null;
  /** What she wrote that was not understood, for whoever calls; oldest first. */
  notes: readonly string[];
};

/** One line of the outcome log: ids, codes and dates only. */
export type Outcome = {
  id: string;
  employerId: string;
  kind: string;
  reason: string | null;
  by: string;
  at: number;
};

export interface FollowupTx {
  openCaseOf(employerId: string): Promise<Case | null>;
  putCase(row: Omit<Case, 'id'> & { id: string | null; now: number }): Promise<void>;
  closeCase(employerId: string, now: number): Promise<void>;
  logOutcome(row: {
    employerId: string;
    kind: OutcomeKind;
    reason: string | null;
    by: string;
    at: number;
  }): Promise<void>;
  audit(row: { actor: string; action: string; subject: string; at: number }): Promise<void>;
}

export interface FollowupReader {
  openCases(): Promise<CaseOnList[]>;
  outcomes(since: number): Promise<Outcome[]>;
}

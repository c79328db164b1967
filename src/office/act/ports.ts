import type { CodeChange } from '../../followup/outcome-codes/change.ts';

/** What a supervisor changed of an outcome code; `version` is 0 while nobody has. */
export type StoredCodeChange = { code: string; change: CodeChange; version: number };

/** A row of the file that BPJS gave back. `mendedAt`: when the owner had answered; null: not yet. */
export type Refusal = {
  id: string;
  subject: string;
  key: string;
  reason: string;
  by: string;
  at: number;
  mendedAt: number | null;
};

/** A case's part that another office sees, on the ground of a document. */
export type Share = {
  id: string;
  employerId: string;
  org: string;
  by: string;
  at: number;
  document: string | null;
  documentDate: string | null;
};

/** Employers whose record holds identity or phone numbers of this one's, and how many of them. */
export type Common = { employerId: string; phones: number; niks: number };

export interface ActReader {
  codeChanges(): Promise<StoredCodeChange[]>;
  refusalsOf(employerId: string): Promise<Refusal[]>;
  /** Shares that were not ended, newest first. */
  sharesOf(employerId: string): Promise<Share[]>;
  sharesWith(org: string): Promise<Share[]>;
  inCommon(employerId: string): Promise<Common[]>;
}

export interface ActTx {
  /** Writes down something about a case by hand; sealed. */
  addNote(note: { employerId: string; by: string; at: number; text: string }): Promise<void>;
  addRefusal(row: Omit<Refusal, 'id' | 'mendedAt'> & { employerId: string }): Promise<void>;
  /** Stores what was changed of a code if that still has this version; false otherwise. */
  putCodeChange(one: StoredCodeChange & { by: string; now: number }): Promise<boolean>;
  addShare(share: Omit<Share, 'id'>): Promise<void>;
  /** Ends a share of this employer; false when there is none that lasts. */
  endShare(one: { id: string; employerId: string; now: number }): Promise<boolean>;
}

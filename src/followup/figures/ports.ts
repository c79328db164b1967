import type { CaseReason } from '../../../flows/kit/effects.ts';
import type { CaseState } from '../stages.ts';
import type { OutcomeSign, Step } from './steps.ts';

/** What figures are made of: an employer's talk and case, without anything personal. Times: UTC ms. */
export type Contact = {
  employerId: string;
  firstAt: number;
  submittedAt: number | null;
  /** The regency ("33.27") and kecamatan ("33.27.12"); null: not told, or erased. */
  area: string | null;
  kecamatan: string | null;
  /** The furthest step that the outcome log tells of. */
  told: Step | null;
  hasWorkers: boolean;
  channel: string;
  lastInAt: number | null;
  /** The open question, 'flow.state'. */
  asked: string | null;
  stage: CaseState | null;
  reasons: readonly CaseReason[];
  closedAt: number | null;
  isMerged: boolean;
};

/** A line of the outcome log. */
export type OutcomeLine = {
  employerId: string;
  kind: string;
  reason: string | null;
  by: string;
  via: string | null;
  at: number;
};

/** How often an officer noted an outcome. */
export type Noted = { by: string; kind: string; via: string | null; count: number };

/** Reads what figures are made of, some rows at a time, so that others are served in between. */
export interface FigureReader {
  /**
   * Employers who spoke, and did so first at `from` or later but before `to`. `signs`: what to look
   * for in the outcome log, in the order of the steps.
   */
  contacts(
    period: { from: number; to: number },
    signs: readonly OutcomeSign[],
  ): AsyncIterable<readonly Contact[]>;
  /** The same of these employers. */
  contactsOf(
    employerIds: readonly string[],
    signs: readonly OutcomeSign[],
  ): Promise<readonly Contact[]>;
  /** Lines of these kinds, and all of officers, in the order of their times. */
  outcomesSince(since: number, kinds: readonly string[]): AsyncIterable<readonly OutcomeLine[]>;
  notedSince(since: number): Promise<Noted[]>;
}

/** How often workers told, for one reason, that they are not registered. `kecamatan`: its code, or '-'. */
export type Tips = { kecamatan: string; reason: string; count: number };

export interface TipReader {
  tips(): Promise<Tips[]>;
}

import type { CaseReason } from '../../../flows/kit/effects.ts';
import type { NextKind, Way } from '../facts.ts';
import type { CaseState } from '../stages.ts';

/** Why something ended or was refused. `label` null: as the language file has it. */
export type Reason = { code: string; label: string | null; active: boolean };

/** The next date: what it is for, in how many days unless another is given, and whether one must be. */
export type Next = { kind: NextKind; days: number | null; ask: 'date' | 'optional' | 'none' };

/** What can come of a contact, of a step of the file, or from a partner office. */
export type OutcomeCode = {
  code: string;
  /** Whose it is to choose: of a contact, a step of the law, a form of its own, a partner office. */
  of: 'contact' | 'legal' | 'step' | 'partner';
  /** Null: as the language file has it. */
  label: string | null;
  /** Whether it is offered. One that was used is never deleted. */
  active: boolean;
  ways: readonly Way[];
  /** Whether anybody was reached; if not, it counts as one more try. */
  reached: boolean;
  closes: boolean;
  stage?: CaseState;
  /** One of them must be given, where there are any. */
  reasons: readonly Reason[];
  /** Null where nothing follows. */
  next: Next | null;
  /** What it answers. */
  drops: readonly CaseReason[];
  adds?: readonly CaseReason[];
  /** A step of the law: with the document's number and date, and the right to take it. */
  legal?: true;
  /** With the employer's number and the day of the registration. */
  registers?: true;
  /** Of a closed case. */
  reopens?: true;
};

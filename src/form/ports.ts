import type { FieldName } from '../../flows/kit/effects.ts';
import type { EmployerRecord, Json } from '../../flows/kit/record.ts';
import type { FormLinkOf } from '../conversation/form-link.ts';
import type { FieldStorage } from '../conversation/ports.ts';

/** A link that was handed out, as it stands. All times are UTC ms; null: not yet. */
export type FormLink = FormLinkOf & {
  id: string;
  conversationId: string;
  createdAt: number;
  /** From then on it opens nothing. */
  expiresAt: number;
  /** The keyed hash of the one browser that opened it. */
  session: string | null;
  openedAt: number | null;
  /** When what was filled in was sent. */
  usedAt: number | null;
  /** When a newer link took its place, or it was taken back. */
  endedAt: number | null;
};

/** An employer's record as the form shows it. `versions`: how often each answer was written, by `subject.key`. */
export type FormState = {
  record: EmployerRecord;
  versions: ReadonlyMap<string, number>;
  /** In which the talk goes on. */
  language: string;
  channel: string;
};

export interface FormReader {
  /** The link that a token belongs to; null: none. */
  link(token: string): Promise<FormLink | null>;
  /** The newest link of each worker who was sent one. */
  workerLinks(employerId: string): Promise<FormLink[]>;
  /** Null: erased, or never there. */
  state(link: Pick<FormLink, 'employerId' | 'conversationId'>): Promise<FormState | null>;
}

/** One answer on its way into the record; `seen`: the version that was on the screen, 0 for none. */
export type FormAnswer = FieldName & { value: Json; storage: FieldStorage; seen?: number };

export interface FormTx {
  /** Binds a link to the browser that opens it first; false: another one was first, or it has ended. */
  openLink(id: string, session: string, now: number): Promise<boolean>;
  /** Ends a link whose form was sent; false: it had ended already. */
  useLink(id: string, now: number): Promise<boolean>;
  /**
   * Writes answers, all or none: nothing is written where one of them has moved on from the version
   * that was seen; those are given back. The talk that was being decided is decided anew. `by`: who
   * filled it in.
   */
  fill(
    link: Pick<FormLink, 'employerId' | 'conversationId'>,
    answers: readonly FormAnswer[],
    by: 'form' | 'worker',
    now: number,
  ): Promise<FieldName[]>;
}

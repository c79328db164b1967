import type { TranscriptLine } from '../../conversation/ports.ts';

/** What the history of a case is made of; each is a filter of its own. */
export const TIMELINE_KINDS = [
  'talk',
  'outcome',
  'step',
  'note',
  'consent',
  'field',
  'failure',
  'reminder',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One thing that happened. `by`: an officer's id, or the name under which the program writes. */
export type TimelineItem = { readonly id: string; readonly at: number } & (
  | { kind: 'talk'; lines: readonly TranscriptLine[] }
  | {
      kind: 'outcome';
      code: string;
      reason: string | null;
      via: string | null;
      by: string;
      nextAt: number | null;
      document: string | null;
      documentDate: string | null;
    }
  /** A line of the trail that tells of a change. */
  | {
      kind: 'step';
      action: string;
      reason: string | null;
      by: string;
      detail: Readonly<Record<string, string | number>> | null;
    }
  | { kind: 'note'; text: string; by: string }
  | { kind: 'consent'; purpose: string; textVersion: number; given: boolean }
  /** Answers that were written at once; only the newest writing of each is known. */
  | { kind: 'field'; by: string; fields: readonly { subject: string; key: string }[] }
  /** A message that could not be sent. */
  | { kind: 'failure'; channel: string; code: string | null }
  /** A reminder, when it was decided on, else when it is due. */
  | {
      kind: 'reminder';
      /** The plan's code; the n-th time that it is said of one matter. */
      plan: string;
      step: number;
      /** planned, brought, sent, skipped. */
      state: string;
      /** Why it was skipped, or last moved. */
      reason: string | null;
      /** What became of its message, once there is one: `state` as the outbox has it. */
      message: { channel: string; state: string; code: string | null } | null;
      answer: string | null;
      /** What came of it within a month: the outcome's code, and when. */
      led: { kind: string; at: number } | null;
    }
);

/** Where a page of the history ended: the next begins with what is older. */
export type TimelineMark = { at: number; id: string };

export type TimelineQuery = {
  employerId: string;
  caseId: string;
  kinds: readonly TimelineKind[];
  before?: TimelineMark | undefined;
  limit: number;
};

export interface TimelineReader {
  /** What happened, newest first. Texts are as they were kept: identity numbers masked in talk only. */
  page(query: TimelineQuery): Promise<TimelineItem[]>;
  /** When an officer last opened the case, UTC ms. */
  lastOpened(employerId: string, officerId: string): Promise<number | null>;
  /** Cases that were merged into this one. */
  mergedInto(caseId: string): Promise<string[]>;
}

import type { Filled, News, OfficerAct } from '../../conversation/person.ts';
import type { TranscriptLine } from '../../conversation/ports.ts';

/** What was said in one turn. `seq` grows with each turn that is written. */
export type ChatTurn = { readonly seq: number; readonly lines: readonly TranscriptLine[] };

/** How the talk stands that an employer last used. Times are UTC ms. */
export type TalkState = {
  conversationId: string;
  channel: string;
  /** Whether there is anywhere to send to, and whether the owner has blocked us there. */
  reached: boolean;
  blocked: boolean;
  takenOver: { by: string; since: number; waitingSince: number | null } | null;
};

export interface ChatReader {
  /** The last turns of all talks of an employer with at least so many lines, in order; `before` a turn. */
  last(
    employerId: string,
    most: number,
    before?: number,
  ): Promise<{ turns: ChatTurn[]; more: boolean }>;
  /** The turns after one, in order. */
  since(employerId: string, after: number): Promise<ChatTurn[]>;
  /** Null: no talk, or none that was not erased. */
  talk(employerId: string): Promise<TalkState | null>;
}

/** What an officer does, or the office has to tell, on its way into a talk. */
export type OfficePost = {
  conversationId: string;
  /** The form's own mark: the same again is not posted twice. Holds nothing personal. */
  messageId: string;
  content: OfficerAct | News | Filled;
  now: number;
};

export interface OfficePostTx {
  /** Puts it behind what already waits in the talk; false when it was posted before, or all is erased. */
  postOffice(post: OfficePost): Promise<boolean>;
}

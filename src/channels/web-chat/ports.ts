import type { Choice } from '../../platform/message.ts';

/** The channel's name, in `Inbound.channel`, in the settings and on health pages. */
export const WEB_CHAT = 'web-chat';

/** One bubble of a talk, as the page shows it. Identity numbers that the owner typed are masked. */
export type WebLine = {
  from: 'owner' | 'bot';
  text: string;
  /** UTC ms. */
  at: number;
  /** Only of the owner: the id that her page gave it. */
  client?: string;
  menu?: string;
  choices?: readonly Choice[];
};

/** A line as it is kept; ids sort by the order in which the lines were said. */
export type KeptLine = WebLine & { id: string };

/** What was said after a line. */
export type WebHistory = {
  lines: KeptLine[];
  /** These are all that is kept: what was shown before them is gone, or there was nothing. */
  whole: boolean;
};

/** What was said in each talk, as the channel reads it: only what is committed. */
export interface WebChatReader {
  /** What was said to and by an address after the line `after`; all that is kept without one. */
  since(address: string, after: string | null): Promise<WebHistory>;
  /** The last lines of an address, the newest first; some twenty at most. */
  newest(address: string): Promise<WebLine[]>;
  /** Whether anything is kept for an address. */
  known(address: string): Promise<boolean>;
}

/** What was said in each talk, as the channel writes it. */
export interface WebChatTx {
  /** Keeps what the bot said, once for each `id` of the outbox. */
  keepSaid(address: string, id: string, line: WebLine): Promise<void>;
  /** Keeps what the owner said once, and only while that message waits in the inbox. */
  keepHeard(address: string, messageId: string, line: WebLine): Promise<void>;
  /** Removes the lines of erased talks that are older than `before` (UTC ms): the goodbyes. */
  dropStrays(before: number): Promise<void>;
}

/** The transaction that lines are written in; what `work` did is on disk once it resolves. */
export interface WebChatTransactions {
  write<T>(work: (tx: WebChatTx) => Promise<T>): Promise<T>;
}

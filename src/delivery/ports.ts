import type { Outbound, Receipt } from '../platform/message.ts';
import type { WelcomeReader } from './welcome.ts';

/** A message at the head of a chat's line. */
export type Waiting = {
  id: string;
  conversationId: string;
  channel: string;
  address: string;
  message: Outbound;
  tries: number;
  /** UTC ms before which it is not tried. */
  notBefore: number;
  /** The process that claimed it for sending and has not marked it yet, or null. */
  claimedBy: string | null;
  /** Another message of the chat waits behind it. */
  more: boolean;
  /** A try may have reached her all the same. */
  inDoubt: boolean;
};

/** A message that was just put in line; what its row tells, so that it need not be read. */
export type Fresh = Pick<Waiting, 'id' | 'channel' | 'address' | 'message'>;

/** A message that a process is sending, or was when it ended. */
export type Claimed = {
  id: string;
  conversationId: string;
  owner: string;
  /** UTC ms until which the claim is good. */
  until: number;
  tries: number;
};

/** The outbox as the sender reads it: only what is committed. */
export interface OutboxReader extends WelcomeReader {
  /** The oldest message of a chat that is neither sent nor put aside, or null. */
  head(conversationId: string): Promise<Waiting | null>;
  /** Chats on these channels with something to send. */
  lines(channels: readonly string[]): Promise<string[]>;
  /** Messages that a process was sending: claimed and not marked. */
  claimed(): Promise<Claimed[]>;
  /** Whether this address ever wrote to us on the channel. */
  knows(channel: string, address: string): Promise<boolean>;
  /** Whether a message was sent by us, or is being sent: then its own id is not known yet. */
  isOurs(channel: string, sent: { ref: string; address: string; text: string }): Promise<boolean>;
  /** The channel's own ids of what was sent to this address since then (UTC ms), the newest 50. */
  sentRefs(channel: string, address: string, since: number): Promise<string[]>;
}

/** The outbox as the sender writes it. */
export interface OutboxTx {
  /**
   * Takes the head of a line for sending; false when somebody else has it, it is gone, or another
   * message stands before it.
   */
  claim(id: string, owner: string, until: number): Promise<boolean>;
  /** It was sent: text and address are emptied. */
  markSent(id: string, ref: string, now: number): Promise<void>;
  /** Puts it back in line, to be tried at `notBefore`. */
  reschedule(id: string, again: Reschedule): Promise<void>;
  /** Puts it aside for a person. */
  markDead(id: string, code: string): Promise<void>;
  /** Notes how far a sent message came: never back again, and nothing of one that is not known. */
  noteReceipt(receipt: Receipt): Promise<void>;
  /** Puts a whole chat's line aside, and marks the chat as closed to us. */
  blockLine(conversationId: string, code: string, now: number): Promise<void>;
}

export type Reschedule = {
  notBefore: number;
  tries: number;
  code: string;
  /** It may have been sent all the same. */
  inDoubt: boolean;
};

export interface OutboxTransactions {
  write<T>(work: (tx: OutboxTx) => Promise<T>): Promise<T>;
}

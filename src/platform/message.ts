/**
 * One message, in the words of no channel: what every channel turns its own updates into, and what
 * it is asked to send. Shared by channels, conversation and delivery, which do not know each other.
 */

export type MediaKind =
  | 'voice'
  | 'photo'
  | 'video'
  | 'sticker'
  | 'document'
  | 'contact'
  | 'location'
  | 'other';

export type InboundContent =
  /** `menu`: of the message of ours that she quotes with it. */
  | { kind: 'text'; text: string; menu?: string }
  /** A pressed button: the menu it belonged to, and which of its choices. */
  | { kind: 'choice'; menu: string; choice: string }
  | { kind: 'media'; media: MediaKind; caption?: string }
  /** An older message was changed by its writer; it is not an answer to the open question. */
  | { kind: 'edited'; text: string }
  /** The owner blocked us on this channel, or let us in again. Never answered. */
  | { kind: 'blocked'; blocked: boolean }
  /** A person of the office wrote to her from our own number, on the phone itself. */
  | { kind: 'by_hand'; text: string }
  /** A voice or video call, which nobody takes. */
  | { kind: 'call' };

export type Inbound = {
  channel: string;
  /** Where an answer goes on that channel. Personal data: encrypted at rest, never logged. */
  address: string;
  /** What else leads to the same person on the channel: a number behind an id that hides it. */
  aliases?: readonly string[];
  /** Unique within the channel; the same id twice is one message. Holds nothing personal. */
  messageId: string;
  /** When it was written, UTC ms, by the channel's clock. */
  at: number;
  content: InboundContent;
  /** The channel's id of the message of ours that it quotes. */
  quotes?: string;
};

export type Choice = {
  key: string;
  label: string;
};

export type Outbound = {
  text: string;
  /** Names the question the choices belong to, so that an old button can be told from a new one. */
  menu?: string;
  choices?: readonly Choice[];
  /** We begin to talk: nobody waits for it. Unset: it answers what she wrote. */
  unasked?: true;
  /** UTC ms after which it must not be sent any more: it would come at night, or too late. */
  notAfter?: number;
  /** The approved text that stands in for it where the channel takes no free one. */
  template?: Template;
};

/** An approved text by the name that the channel knows it by, and what fills its gaps, in order. */
export type Template = { name: string; language: string; gaps: readonly string[] };

/** How far a message of ours came. `failed`: taken by the channel and not delivered after all. */
export type ReceiptState = 'delivered' | 'read' | 'failed';

/** What a channel tells of a message that it sent; `ref` is its own id of it, `at` UTC ms. */
export type Receipt = {
  channel: string;
  ref: string;
  state: ReceiptState;
  at: number;
  /** Why it failed: short and stable, nothing personal. */
  code?: string;
};

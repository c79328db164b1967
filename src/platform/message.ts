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
  | { kind: 'text'; text: string }
  /** A pressed button: the menu it belonged to, and which of its choices. */
  | { kind: 'choice'; menu: string; choice: string }
  | { kind: 'media'; media: MediaKind; caption?: string }
  /** An older message was changed by its writer; it is not an answer to the open question. */
  | { kind: 'edited'; text: string }
  /** The owner blocked us on this channel, or let us in again. Never answered. */
  | { kind: 'blocked'; blocked: boolean };

export type Inbound = {
  channel: string;
  /** Where an answer goes on that channel. Personal data: encrypted at rest, never logged. */
  address: string;
  /** Unique within the channel; the same id twice is one message. Holds nothing personal. */
  messageId: string;
  /** When it was written, UTC ms, by the channel's clock. */
  at: number;
  content: InboundContent;
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
};

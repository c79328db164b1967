/**
 * What the program and the process with the browser tell each other. Only data; everything that a
 * person wrote passes here and nowhere else.
 */

/** How the browser is begun. */
export type Order = {
  /** The folder of LocalAuth; the session is in it. */
  session: string;
  chromium: string;
  args: readonly string[];
  /** A pinned page of WhatsApp Web, or null for whatever is served. */
  webVersion: string | null;
  /** Digits with country code: pair by code; null: by QR. */
  pairingNumber: string | null;
  /** Whether typing is shown, and waited for, before a message is sent. */
  typing: boolean;
  sendMs: number;
  probeMs: number;
};

/** A message as the library tells it, bare. `at`: UTC ms. */
export type Seen = {
  /** The message's own id, the same in both forms of its chat. */
  id: string;
  /** '…@lid' or '…@c.us', as it came. */
  chat: string;
  /** The chat's other form, as far as it is known. */
  other: string | null;
  fromMe: boolean;
  at: number;
  /** The library's name for what it is: chat, image, ptt … */
  type: string;
  text: string;
  quotes: string | null;
  /** An older message was changed. */
  edited: boolean;
};

/** What must not be lost; told again until it is acknowledged. */
export type Event =
  | { kind: 'message'; seen: Seen }
  | { kind: 'call'; id: string; chat: string; other: string | null; at: number }
  /** All that was written before this time (UTC ms) has been told. */
  | { kind: 'caught-up'; since: number };

export type FromBrowser =
  | { t: 'qr'; code: string }
  | { t: 'code'; code: string }
  | { t: 'authenticated' }
  /** `number`: the digits of our own number. */
  | { t: 'ready'; number: string }
  /** The page says that the connection is not what it should be: OPENING, CONFLICT, UNPAIRED … */
  | { t: 'state'; state: string }
  | { t: 'disconnected'; reason: string }
  /** The browser or the page is gone or does not answer; the process ends. */
  | { t: 'broken'; why: string; stack?: string }
  | { t: 'events'; seq: number; events: readonly Event[] }
  | { t: 'receipt'; ref: string; ack: number; at: number }
  | { t: 'sent'; id: string; ref: string }
  | { t: 'not-sent'; id: string; code: string; inDoubt: boolean }
  /** Bytes that the browser's processes hold, each page counted once. */
  | { t: 'memory'; bytes: number };

export type ToBrowser =
  | { t: 'begin'; order: Order }
  | { t: 'ack'; seq: number }
  /** What was written at or after `since` is told again. `now`: of the program's clock. UTC ms. */
  | { t: 'catch-up'; since: number; now: number }
  /**
   * `since`: it may have been sent already, since then (UTC ms); null: surely not. `others`: ids of
   * messages that were sent to her and are none of this one's tries.
   */
  | {
      t: 'send';
      id: string;
      to: string;
      text: string;
      since: number | null;
      others: readonly string[];
    }
  /** `ready` did not come: the page may have synced before anybody listened. */
  | { t: 'poke' }
  | { t: 'end' };

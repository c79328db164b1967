import type { Buttons } from '../platform/buttons.ts';
import type { Inbound, Outbound, Receipt } from '../platform/message.ts';
import type { ServerTime } from '../platform/server-time.ts';
import type { WelcomeRules } from './welcome.ts';

/** What a channel can show and how fast it may be used; the renderer and the sender obey it. */
export type Capabilities = {
  /** Choices are shown as buttons; those that are not, as a numbered list inside the text. */
  buttons: Buttons;
  /** Short texts that come within so many ms of each other may be one thought; unset: never. */
  joinMs?: number;
  /** Sends allowed at once to one chat, and the pause in ms that earns one more. */
  perChat: { burst: number; everyMs: number };
  /** The same for the channel as a whole. */
  overall: { burst: number; everyMs: number };
  /** How many messages that nobody asked for it may send; unset: the channel itself sees to that. */
  welcome?: WelcomeRules;
};

/** Where channels put what came in. Implemented by the conversation room over the database. */
export interface InboxPort {
  /**
   * Stores a batch in one transaction and resolves only after it is committed: the channel may
   * confirm it then, never before. A message id that is known already is passed over.
   * `cursor` is the channel's own reading position, stored in the same transaction.
   */
  accept(batch: readonly Inbound[], cursor?: string): Promise<void>;
  /** Notes how far messages of ours came. One of which nothing is known is passed over. */
  receipts(batch: readonly Receipt[]): Promise<void>;
  /** Whether this address has ever written to us on the channel. */
  knows(channel: string, address: string): Promise<boolean>;
  /**
   * Whether a message that left by our account was sent by us, also when it is not known yet that
   * it was. Else a person wrote it.
   */
  isOurs(channel: string, sent: { ref: string; address: string; text: string }): Promise<boolean>;
  /** The channel's own ids of what was sent to this address since then (UTC ms), the newest 50. */
  sentRefs(channel: string, address: string, since: number): Promise<string[]>;
  /** Stores the reading position where nothing came with it. */
  keepCursor(channel: string, value: string): Promise<void>;
  /** The stored reading position and when it was written (UTC ms), or null. */
  cursor(channel: string): Promise<{ value: string; at: number } | null>;
}

/** What is known of a message besides itself when it is sent. */
export type Sending = {
  /** Ours, the same at each try: by it a channel that can will know a message that it has sent. */
  id: string;
  /** A try before this one may have reached her all the same. */
  inDoubt: boolean;
};

export interface Channel {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Where this process can send to; unset: to everyone. The others' messages are left to theirs. */
  reaches?(address: string): boolean;
  /**
   * Sends one message and resolves with the channel's own id of it.
   * Throws a DeliveryFailure that says what to do about it.
   */
  send(address: string, message: Outbound, sending: Sending): Promise<{ ref: string }>;
  /** Begins to receive; resolves when the channel is set up. A failure it can mend by itself is not thrown. */
  start(inbox: InboxPort): Promise<void>;
  /** Stops receiving. What was accepted stays in the inbox. */
  stop(): Promise<void>;
  /** What the channel answers by HTTP, whatever the method; a path that ends in /* has all below it too. */
  readonly route?: { path: string; handle(request: Request): Promise<Response> };
  /** One word for health pages: 'ok', 'starting' or the reason it is down (no personal data). */
  status(): string;
  /** Why a person is needed, as a short code; null: nobody is. */
  alarm?(): string | null;
  /**
   * An address that opens a talk with us on this channel and has her send what is in it; null: not known
   * yet. Never logged: whoever has it is taken for her. Left out: no address leads here.
   */
  invite?(first: Invitation): string | null;
  /** What the other side's own clock shows now; null: it is not reached. Left out: it has none. */
  serverTime?(): Promise<ServerTime | null>;
  /** What is to be scanned, or typed, on the phone now to link it; null: nothing. */
  pairing?(): Pairing | null;
  /** Bytes that what belongs to it holds outside this process; null: not known. */
  memory?(): number | null;
}

/** What she sends at first: a word that a link can carry, and a sentence with it in it. */
type Invitation = { word: string; text: string };

export type Pairing = { qr: string } | { code: string };

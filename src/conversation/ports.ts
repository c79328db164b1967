import type { StoredEffect } from '../../flows/kit/effects.ts';
import type { EmployerRecord, Json } from '../../flows/kit/record.ts';
import type { Inbound, InboundContent, Outbound } from '../platform/message.ts';
import type { NewFormLink } from './form-link.ts';
import type { Joined, NewJoin } from './join-link.ts';
import type { Brought, Filled, OfficerAct, Reminding } from './person.ts';
import type { Talk } from './stack.ts';

/** What a turn can be about: a message, what the program brings, what an officer does. */
export type TurnContent = InboundContent | Brought | OfficerAct | Filled | Joined | Reminding;

export type StoredInbound = { id: string; at: number; receivedAt: number; content: TurnContent };

/** A talk as it stands in the database. */
export type Conversation = {
  id: string;
  employerId: string;
  channel: string;
  version: number;
  language: string;
  lastInAt: number | null;
  /** The channels of the other talks that work on the same record. */
  alsoOn?: readonly string[];
  /** Null before the first turn. */
  talk: Talk | null;
  record: EmployerRecord;
};

export type Turn = {
  conversation: Conversation;
  inbound: StoredInbound;
  /** Another message of the talk waits behind this one. */
  more: boolean;
  /** Further messages whose texts were joined to this one's: done with it. */
  others?: readonly string[];
};

/** What reading the database for a turn takes. Sees only what is committed. */
export interface TurnReader {
  /** The talk and its oldest message that waits, or null when none does. */
  nextTurn(conversationId: string): Promise<Turn | null>;
  /** All messages of a talk that wait, in order. */
  waitingOf(conversationId: string): Promise<StoredInbound[]>;
  /** Talks on these channels that have messages waiting; with `orphansBefore`, of any channel since then. */
  waiting(channels: readonly string[], orphansBefore?: number): Promise<string[]>;
  cursor(channel: string): Promise<{ value: string; at: number } | null>;
  /** Timers that are due, oldest first. */
  dueTimers(now: number): Promise<{ conversationId: string; key: string; dueAt: number }[]>;
}

/** `told`: other talks that have something new to take up. */
export type Received = {
  conversationId: string;
  fresh: boolean;
  told?: readonly { id: string; channel: string }[];
};

/** What a turn writes, inside one transaction. */
export interface TurnTx {
  /**
   * Stores a message once; makes the talk and the employer when the address is new. Of a link that
   * joins two channels is kept what it did, never its token.
   */
  receive(inbound: Inbound, now: number): Promise<Received>;
  saveCursor(channel: string, value: string, now: number): Promise<void>;
  /** Takes a talk that is free, or held by `from`, for a process; gives the name of who holds it now. */
  lease(
    conversationId: string,
    lease: { owner: string; until: number; now: number; from?: string },
  ): Promise<string>;
  /** Writes the talk if it still has the version it was decided on; false otherwise. */
  saveTalk(talk: SavedTalk): Promise<boolean>;
  /** Keeps the talk as it stands for a person, if it still has the version it was decided on. */
  parkFrames(conversationId: string, version: number): Promise<void>;
  finishInbound(id: string, state: 'done' | 'parked', now: number): Promise<void>;
  addTranscript(turn: TranscriptTurn): Promise<void>;
  /** Puts a message at the end of the talk's line; null when there is nowhere to send it. */
  addOutbox(message: NewOutbox): Promise<Queued | null>;
  setField(change: FieldChange): Promise<void>;
  addConsent(consent: NewConsent): Promise<void>;
  /** Hands out a link to the form; earlier ones for the same end. `expiresAt`: UTC ms. */
  makeLink(link: NewFormLink & { expiresAt: number }): Promise<void>;
  /** Hands out a link to another channel. `expiresAt`: UTC ms. */
  makeJoin(link: NewJoin & { expiresAt: number }): Promise<void>;
  /** Brings something to all other talks of an employer, which decide anew what they were deciding. */
  tellOthers(told: OtherTold): Promise<void>;
  markSubmitted(employerId: string, at: number): Promise<void>;
  setTimer(conversationId: string, key: string, dueAt: number): Promise<void>;
  deleteTimer(conversationId: string, key: string): Promise<void>;
  /** Turns a due timer into a message of its talk; false when it was moved or taken meanwhile. */
  fireTimer(
    timer: { conversationId: string; key: string; dueAt: number },
    now: number,
  ): Promise<boolean>;
  addJob(job: NewJob): Promise<void>;
  /** Keeps a sentence that was not understood, or counts it; see `Misunderstood`. */
  keepMisunderstood(sentence: Misunderstood): Promise<void>;
  /** Counts a worker's word about an employer. Nothing of who or when is stored. */
  countTip(kecamatan: string, reason: string): Promise<void>;
  /**
   * Removes everything personal of an employer and its talks but the address of the one it was
   * asked for in, `asked`; ids stay.
   */
  erase(employerId: string, now: number, asked?: string): Promise<void>;
  /**
   * Forgets where a talk is reached, after its last answer was put in the outbox. Gives the id of
   * the new talk that messages which wait already begin, or null.
   */
  forgetAddress(conversationId: string, now: number): Promise<string | null>;
  setBlocked(conversationId: string, at: number | null): Promise<void>;
}

export type SavedTalk = {
  id: string;
  version: number;
  language: string;
  /** Null after erasure. */
  talk: Talk | null;
  /** The open question, 'flow.state'; null when none is, and after erasure. */
  asked: string | null;
  lastInAt: number | null;
  now: number;
  leaseOwner: string;
  leaseUntil: number;
};

/** What a turn said, in its order; identity numbers masked. `at`: when it was decided, UTC ms. */
export type TranscriptTurn = {
  conversationId: string;
  at: number;
  lines: readonly TranscriptLine[];
};

export type TranscriptLine = {
  direction: 'in' | 'out';
  /** When it was written, UTC ms. */
  at: number;
  text: string;
  /** The name of the officer who wrote it. */
  by?: string;
};

/** `conversationId`: the talk that tells the others. */
export type OtherTold = {
  conversationId: string;
  employerId: string;
  content: TurnContent;
  now: number;
};

export type NewOutbox = { conversationId: string; message: Outbound; now: number };

/** A message that was put in line. */
export type Queued = { id: string; channel: string; address: string; message: Outbound };

export type FieldChange = {
  employerId: string;
  subject: string;
  key: string;
  value: Json;
  /** Sealed, and with `lookup` found by its keyed hash. */
  storage: FieldStorage;
  by: string;
  now: number;
};

export type FieldStorage = { sealed: boolean; lookup: string | null };

export type NewConsent = {
  employerId: string;
  purpose: string;
  textVersion: number;
  given: boolean;
  now: number;
};

export type NewJob = {
  conversationId: string;
  ref: string;
  service: string;
  input: Json;
  now: number;
};

/**
 * A masked sentence for people to label. Days are ISO days. Sentences that nobody labelled and that
 * were first written before `since` go when it is written, and of the rest all but the `most` newest.
 */
export type Misunderstood = {
  text: string;
  /** As it is compared: of sentences with the same one, only the first is kept. */
  sameAs: string;
  asked: string | null;
  guess: string | null;
  day: string;
  since: string;
  most: number;
};

/** The transaction that a turn is written in; what `work` did is on disk once it resolves. */
export interface Transactions<Tx> {
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Where an effect comes from, for its handler. */
export type EffectSource = {
  conversationId: string;
  employerId: string;
  channel: string;
  now: number;
};

/**
 * The last word on a reminder, in the transaction that puts it into the outbox: whether it may still be
 * said, and what became of it.
 */
export type ReminderGate<Tx> = {
  /** False: it is not to be said now; that is written down already. */
  admits(reminding: Reminding, source: EffectSource, tx: Tx): Promise<boolean>;
  /** It was said; `outboxId` null: the talk kept it to itself. */
  said(reminding: Reminding, source: EffectSource, outboxId: string | null, tx: Tx): Promise<void>;
};

/** Exactly one handler for each kind of stored effect. */
export type EffectHandlers<Tx> = {
  [K in StoredEffect['kind']]: (
    effect: Extract<StoredEffect, { kind: K }>,
    source: EffectSource,
    tx: Tx,
  ) => Promise<void>;
};

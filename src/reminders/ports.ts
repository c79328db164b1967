import type { OwnerFacts, Stored } from './facts.ts';
import type { Reason } from './reasons.ts';

/** What was decided of a reminder: planned, brought to its talk, in the outbox, or not sent. */
export type ReminderState = 'planned' | 'brought' | 'sent' | 'skipped';

/** A reminder's natural key. */
export type Key = { employerId: string; kind: string; occasion: string; step: number };

export type Reminder = Key & {
  id: string;
  /** UTC ms before which it is not sent. */
  dueAt: number;
  state: ReminderState;
  reason: string | null;
  moves: number;
  /** The talk that it could not reach her by. */
  notBy: string | null;
};

/** What planning knows of one that is planned. */
export type Standing = Pick<Reminder, keyof Key | 'id' | 'dueAt' | 'moves'>;

/** A reminder that is to be planned. */
export type Wanted = Key & { dueAt: number };

/** How far planning has read what changed, UTC ms. */
export interface ReminderReader {
  /**
   * Employers whose talk or case changed after `at` and last until then; the oldest change first, with its
   * time. So many, and more where several share the last millisecond.
   */
  changedSince(
    at: number,
    until: number,
    most: number,
  ): Promise<{ employerId: string; at: number }[]>;
  /** Everything stored about an employer; null where she was erased or is none. */
  stored(employerId: string): Promise<Stored | null>;
  /** Employers' facts as they were last summed up, in the order of their ids. */
  facts(after: string, most: number): Promise<OwnerFacts[]>;
  /** The ids of planned reminders that are due, the longest due first. */
  due(now: number, most: number): Promise<string[]>;
  /** All reminders of an employer, with when each was sent or skipped. */
  remindersOf(employerId: string): Promise<(Reminder & { decidedAt: number | null })[]>;
  /** The messages in the outbox that a reminder became. */
  outboxOf(id: string): Promise<string[]>;
  /** What became of reminders, by their ids. */
  statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, ReminderState>>;
  /** The reminder that is this message of a talk's line; null: it is none. */
  inLine(conversationId: string, outboxId: string): Promise<Reminder | null>;
  /** How far the changes have been planned for. */
  mark(): Promise<number>;
  /** The newest message since then that came with a channel's own time. */
  lastHeard(since: number): Promise<{ at: number; receivedAt: number } | null>;
  /** Reminders that left the talk's hands long ago and did not arrive, and those stuck on the way. */
  stuck(now: number): Promise<Stuck[]>;
}

/**
 * A reminder that did not come where it should. `code`: why the channel did not send it; `others`: how
 * many other talks of hers are open to us.
 */
export type Stuck = Reminder & { how: 'brought' | 'dead'; code: string | null; others: number };

export interface ReminderTx {
  /** The same as `stored`, as this transaction sees it. */
  storedNow(employerId: string): Promise<Stored | null>;
  keepFacts(facts: OwnerFacts, now: number): Promise<void>;
  keepMark(at: number): Promise<void>;
  /** The reminders of an employer that are planned. */
  plannedOf(employerId: string): Promise<Reminder[]>;
  /** The same of all employers from one id to another. */
  plannedBetween(first: string, last: string): Promise<ReadonlyMap<string, Standing[]>>;
  /** One reminder as it stands now. */
  reminderOf(id: string): Promise<Reminder | null>;
  /** Plans them, but for those whose key is known already. */
  plan(wanted: readonly Wanted[], now: number): Promise<void>;
  /** It comes later, and why. */
  move(id: string, dueAt: number, reason: Reason | null): Promise<void>;
  /** It is judged anew for another talk of hers than the one it failed in. */
  elsewhere(id: string, dueAt: number): Promise<void>;
  skip(id: string, reason: Reason, now: number): Promise<void>;
  /** Puts it into the talk's inbox, once a time that it is due. */
  bring(reminder: Reminder, brought: Bringing, now: number): Promise<void>;
  /** It is in the outbox. */
  sent(id: string, conversationId: string, outboxId: string | null, now: number): Promise<void>;
  /** What she answered to it. */
  answered(id: string, answer: string, now: number): Promise<void>;
  /** When the reminders of this employer were sent since, and how many of the kind ever. */
  sentTo(
    employerId: string,
    kind: string,
    since: number,
  ): Promise<{ at: number[]; ofKind: number }>;
}

export interface ClockTx {
  /** Why nothing is sent by this clock, and that it began now; null: it is trusted. For other processes to see. */
  keepClockDoubt(code: string | null, now: number): Promise<void>;
}

/** What a talk is told of a reminder. */
export type Bringing = {
  conversationId: string;
  asks: string;
  args: Readonly<Record<string, string | number | boolean>>;
  until: number;
};

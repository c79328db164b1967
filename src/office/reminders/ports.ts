/** How many reminders of a kind are planned, and what became of those that were sent. */
export type KindCounts = {
  kind: string;
  planned: number;
  sent: number;
  /** As far as the channel tells; those that were read arrived too. */
  delivered: number;
  read: number;
  /** Put aside: the channel did not take it. */
  failed: number;
  /** Sent, and within a month the file was handed over or the business registered. */
  led: number;
};

/** How often something became of reminders of a kind, by its code. */
export type Tally = { kind: string; code: string; count: number };

export type ReminderSum = { kinds: KindCounts[]; answers: Tally[]; skips: Tally[] };

/** An owner by the first reminder of a kind that came due for her, UTC ms. */
export type Trialed = { at: number; heldOut: boolean; done: boolean };

/** How reminders stand, in counts. */
export type ReminderStanding = {
  planned: number;
  /** Due and not decided on yet. */
  due: number;
  /** The same for more than a day. */
  overdue: number;
  /** Brought to a talk long ago, and not said there. */
  stuck: number;
  /** Refused by the channel within the last month. */
  failed: number;
};

/** Why nothing is sent by this clock, and since when by its own time. */
export type ClockDoubt = { code: string; since: number };

/** Reads what became of reminders, in counts: nobody can be told from another. Times are UTC ms. */
export interface ReminderCounts {
  /** What is planned now, and what was decided since. */
  sum(since: number): Promise<ReminderSum>;
  /**
   * Owners for whom a reminder of this kind came due, some at a time. `done`: her file was handed over,
   * or she was registered, within so many ms from then on.
   */
  trialed(kind: string, withinMs: number): AsyncIterable<readonly Trialed[]>;
  standing(now: number): Promise<ReminderStanding>;
  /** As the program that looks after reminders last saw it. */
  clockDoubt(): Promise<ClockDoubt | null>;
}

/** How far the calendar reaches by which reminders are sent: a day 'YYYY-MM-DD', and years. */
export type CalendarReach = { through: string; missing: number[]; computed: number[] };

/** What the page of reminders is made of. */
export type ReminderParts = {
  counts: ReminderCounts;
  /** The codes of all kinds, in the order in which they go. */
  kinds: readonly string[];
  /** The share of owners that is left without a kind, 0 to 1. */
  holdouts: ReadonlyMap<string, number>;
  calendar(now: number): CalendarReach;
};

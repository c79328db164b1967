import type { Office } from '../../flows/kit/question.ts';
import { emptyRecord, type Fields, type Json } from '../../flows/kit/record.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { OwnerFacts, Stored, TalkState } from '../../src/reminders/facts.ts';
import type { Reminder, ReminderTx, Wanted } from '../../src/reminders/ports.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Tuesday 24 November 2026, 10:00 WIB: an hour at which owners read. */
export const TUESDAY = Date.parse('2026-11-24T03:00:00Z');

export const office: Office = {
  operator: 'Kantor Contoh',
  contact: null,
  region: '33.27',
  hours: readConfig({}).serviceHours,
};

/** Somebody who agreed a week ago and began nothing. */
export function ownerFacts(more: Partial<OwnerFacts> = {}): OwnerFacts {
  return {
    employerId: 'e1',
    area: '33.27.08',
    agreedAt: TUESDAY - 7 * DAY,
    lastInAt: TUESDAY - 7 * DAY,
    beganAt: null,
    changedAt: null,
    consented: false,
    submittedAt: null,
    left: 0,
    missing: 0,
    workers: 0,
    enrolledAt: null,
    stopped: false,
    pausedUntil: null,
    hours: {},
    wish: null,
    case: null,
    ...more,
  };
}

export function talkState(more: Partial<TalkState> = {}): TalkState {
  return {
    id: 't1',
    channel: 'telegram',
    lastInAt: TUESDAY - 7 * DAY,
    blocked: false,
    person: false,
    waiting: false,
    ...more,
  };
}

/** The same as it is stored; `business`: further answers about it. */
export function storedOwner(more: Partial<Stored> = {}, business: Fields = {}): Stored {
  const reminders = { given: true, textVersion: 1, at: TUESDAY - 7 * DAY };
  return {
    employerId: 'e1',
    createdAt: TUESDAY - 7 * DAY,
    record: { ...emptyRecord, business, consents: { reminders } },
    beganAt: null,
    changedAt: null,
    talks: [talkState()],
    case: null,
    ...more,
  };
}

export const asJson = (value: unknown): Json => value as Json;

type Row = Reminder & { decidedAt?: number };

/** Reminders in memory, by their natural key as the database has them. */
export class MemoryReminders {
  readonly rows: Row[] = [];
  stored: Stored | null = storedOwner();
  facts: OwnerFacts | null = null;

  readonly tx: ReminderTx = {
    storedNow: async () => this.stored,
    keepFacts: async (facts) => {
      this.facts = facts;
    },
    keepMark: async () => {},
    plannedBetween: async () => new Map([['', this.rows]]),
    plannedOf: async () => this.rows.filter(({ state }) => state === 'planned'),
    reminderOf: async (id) => this.rows.find((one) => one.id === id) ?? null,
    plan: async (wanted) => {
      for (const one of wanted) this.#plan(one);
    },
    move: async (id, dueAt, reason) => {
      const { moves } = this.#of(id);
      this.#set(id, { dueAt, reason, state: 'planned', moves: moves + (reason === null ? 0 : 1) });
    },
    elsewhere: async (id, dueAt) => this.#set(id, { dueAt, state: 'planned' }),
    skip: async (id, reason, decidedAt) => this.#set(id, { state: 'skipped', reason, decidedAt }),
    bring: async ({ id }) => this.#set(id, { state: 'brought' }),
    sent: async (id, _, __, decidedAt) => this.#set(id, { state: 'sent', decidedAt }),
    answered: async () => {},
    sentTo: async () => ({ at: [], ofKind: 0 }),
  };

  #plan(wanted: Wanted): void {
    const { kind, occasion, step } = wanted;
    const known = this.rows.some(
      (one) => one.kind === kind && one.occasion === occasion && one.step === step,
    );
    if (known) return;
    const id = `r${this.rows.length + 1}`;
    this.rows.push({ ...wanted, id, state: 'planned', reason: null, moves: 0, notBy: null });
  }

  #of(id: string): Row {
    return this.rows.find((one) => one.id === id) as Row;
  }

  #set(id: string, change: Partial<Row>): void {
    Object.assign(this.#of(id), change);
  }
}

import { sql } from 'drizzle-orm';
import {
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** One talk. `version` guards against two processes deciding on the same state. */
export const conversation = sqliteTable(
  'conversation',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull(),
    channel: text().notNull(),
    version: integer().notNull(),
    language: text().notNull(),
    /** The stack of flows, sealed JSON; null before the first turn and after erasure. */
    frames: blob({ mode: 'buffer' }),
    /** A stack that no migration could carry over, kept for a person to look at. */
    parkedFrames: blob('parked_frames', { mode: 'buffer' }),
    lastInAt: integer('last_in_at'),
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until').notNull().default(0),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    erasedAt: integer('erased_at'),
    /** The open question ('flow.state'), for the figure of where owners give up. */
    asked: text(),
  },
  (t) => [
    index('conversation_employer').on(t.employerId),
    index('conversation_updated').on(t.updatedAt),
  ],
);

/** Where a talk is reached; looked up by keyed hash. Several may lead to one talk. */
export const address = sqliteTable(
  'address',
  {
    channel: text().notNull(),
    hash: text().notNull(),
    sealed: blob({ mode: 'buffer' }).notNull(),
    conversationId: text('conversation_id').notNull(),
    blockedAt: integer('blocked_at'),
    /** 1: known to lead to the same person; answers go where she wrote from. */
    alias: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.channel, t.hash] }),
    index('address_conversation').on(t.conversationId),
  ],
);

/** What came in, before anything else happened. The body is emptied when its turn commits. */
export const inbox = sqliteTable(
  'inbox',
  {
    id: text().primaryKey(),
    channel: text().notNull(),
    messageId: text('message_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    at: integer().notNull(),
    receivedAt: integer('received_at').notNull(),
    body: blob({ mode: 'buffer' }),
    /** pending, done, or parked: no try could handle it, a person looks. */
    state: text().notNull(),
    tries: integer().notNull().default(0),
    doneAt: integer('done_at'),
  },
  (t) => [
    uniqueIndex('inbox_message').on(t.channel, t.messageId),
    index('inbox_pending').on(t.conversationId, t.id).where(sql`${t.state} = 'pending'`),
    index('inbox_parked').on(t.id).where(sql`${t.state} = 'parked'`),
  ],
);

/** The channels' own reading positions. */
export const cursor = sqliteTable('cursor', {
  channel: text().primaryKey(),
  value: text().notNull(),
  at: integer().notNull(),
});

/** What was said on both sides, a turn a row, as shown: identity numbers masked, sealed JSON. */
export const transcript = sqliteTable(
  'transcript',
  {
    id: text().primaryKey(),
    conversationId: text('conversation_id').notNull(),
    at: integer().notNull(),
    body: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [index('transcript_conversation').on(t.conversationId, t.id)],
);

/** Something to tell a flow at a time. The same key again moves it. */
export const timer = sqliteTable(
  'timer',
  {
    conversationId: text('conversation_id').notNull(),
    key: text().notNull(),
    dueAt: integer('due_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.key] }), index('timer_due').on(t.dueAt)],
);

/** Slow work asked for by a turn; its result comes back as an event. */
export const job = sqliteTable(
  'job',
  {
    id: text().primaryKey(),
    conversationId: text('conversation_id').notNull(),
    /** The flow's own name for it. */
    ref: text().notNull(),
    service: text().notNull(),
    input: blob({ mode: 'buffer' }).notNull(),
    /** waiting, done, dead. */
    state: text().notNull(),
    tries: integer().notNull().default(0),
    notBefore: integer('not_before').notNull(),
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until').notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    index('job_waiting').on(t.notBefore).where(sql`${t.state} = 'waiting'`),
    index('job_conversation').on(t.conversationId),
  ],
);

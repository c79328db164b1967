import { sql } from 'drizzle-orm';
import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What is to be sent. A chat's messages leave in the order of their ids, one at a time. Text and
 * address are emptied once it is sent.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text().primaryKey(),
    conversationId: text('conversation_id').notNull(),
    channel: text().notNull(),
    address: blob({ mode: 'buffer' }),
    body: blob({ mode: 'buffer' }),
    /** waiting, sending, sent, delivered, read, or dead: a person looks. */
    state: text().notNull(),
    tries: integer().notNull().default(0),
    notBefore: integer('not_before').notNull().default(0),
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until').notNull().default(0),
    /** The channel's own id of what was sent. */
    ref: text(),
    /** Why the last try failed. */
    code: text(),
    /** How often it may have reached the owner once more than we know of. */
    inDoubt: integer('in_doubt').notNull().default(0),
    createdAt: integer('created_at').notNull(),
    sentAt: integer('sent_at'),
    /** The question whose choices it showed; an answer that quotes it is told from one to another. */
    menu: text(),
    /** 1: nobody waited for it. */
    unasked: integer().notNull().default(0),
    /** The latest that the channel told of it, UTC ms. */
    receiptAt: integer('receipt_at'),
  },
  (t) => [
    index('outbox_line')
      .on(t.conversationId, t.id)
      .where(sql`${t.state} in ('waiting', 'sending')`),
    index('outbox_ref').on(t.channel, t.ref).where(sql`${t.ref} is not null`),
    index('outbox_unasked').on(t.channel, t.createdAt).where(sql`${t.unasked} = 1`),
    index('outbox_dead').on(t.conversationId, t.id).where(sql`${t.state} = 'dead'`),
  ],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * A link that was handed out in one channel to reach the same record by another. Of its token only
 * the keyed hash is kept.
 */
export const joinLink = sqliteTable(
  'join_link',
  {
    id: text().primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    employerId: text('employer_id').notNull(),
    /** The talk it was asked for in. */
    conversationId: text('conversation_id').notNull(),
    /** The channel that it leads to, and the only one on which it counts. */
    channel: text().notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** When somebody came by it. */
    usedAt: integer('used_at'),
  },
  (t) => [index('join_link_employer').on(t.employerId), index('join_link_ends').on(t.expiresAt)],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FormLinkFor } from '../../flows/kit/effects.ts';

/**
 * A link to the secure form that was handed out. Neither its token nor the browser's session is
 * kept, only their hashes; what is filled in goes into the fields.
 */
export const formLink = sqliteTable(
  'form_link',
  {
    id: text().primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    employerId: text('employer_id').notNull(),
    /** The talk it was asked for in, which is told what was filled in. */
    conversationId: text('conversation_id').notNull(),
    purpose: text().$type<FormLinkFor['purpose']>().notNull(),
    /** The worker it is for; null: the owner's. */
    subject: text(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** The one browser that opened it. */
    session: text(),
    openedAt: integer('opened_at'),
    /** When what was filled in was sent. */
    usedAt: integer('used_at'),
    /** When a newer link took its place. */
    endedAt: integer('ended_at'),
  },
  (t) => [index('form_link_employer').on(t.employerId, t.purpose, t.subject)],
);

import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A business that is or may be an employer. Holds no answers: those are fields. */
export const employer = sqliteTable('employer', {
  id: text().primaryKey(),
  createdAt: integer('created_at').notNull(),
  submittedAt: integer('submitted_at'),
  erasedAt: integer('erased_at'),
});

/**
 * One answer: of the business ('business') or of a worker ('w1' …). JSON in `clear` or, for what
 * is personal, in `sealed`; `hash` finds the record again by a NIK or phone number.
 */
export const field = sqliteTable(
  'field',
  {
    employerId: text('employer_id').notNull(),
    subject: text().notNull(),
    key: text().notNull(),
    clear: text(),
    sealed: blob({ mode: 'buffer' }),
    hash: text(),
    version: integer().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.employerId, t.subject, t.key] }),
    index('field_hash').on(t.key, t.hash).where(sql`${t.hash} is not null`),
  ],
);

/** The consent ledger, append-only: what was asked in which wording, and the answer. */
export const consent = sqliteTable(
  'consent',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull(),
    purpose: text().notNull(),
    textVersion: integer('text_version').notNull(),
    given: integer({ mode: 'boolean' }).notNull(),
    at: integer().notNull(),
  },
  (t) => [index('consent_employer').on(t.employerId, t.id)],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What an officer works on: one open case an employer. */
export const followupCase = sqliteTable(
  'followup_case',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull().unique(),
    stage: text().notNull(),
    /** Codes, as a JSON list; the sentences are in the language files. */
    reasons: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    assignee: text(),
    nextAt: integer('next_at'),
    openedAt: integer('opened_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    closedAt: integer('closed_at'),
  },
  (t) => [index('case_open').on(t.closedAt, t.openedAt)],
);

/** What happened, append-only: ids, codes and dates, nothing personal. */
export const outcome = sqliteTable(
  'outcome',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull(),
    kind: text().notNull(),
    reason: text(),
    by: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('outcome_employer').on(t.employerId, t.id), index('outcome_at').on(t.at)],
);

/** Who did what to which record, append-only: ids, codes and dates, nothing personal. */
export const audit = sqliteTable('audit', {
  id: text().primaryKey(),
  actor: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  at: integer().notNull(),
});

/** Facts about the database itself, such as the fingerprint of its key. */
export const meta = sqliteTable('meta', {
  key: text().primaryKey(),
  value: text().notNull(),
});

import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * One reminder from its planning to what came of it. Whom, what, which step and which occasion are
 * its natural key: what is planned twice is planned once. Ids, codes and times only.
 */
export const reminder = sqliteTable(
  'reminder',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull(),
    kind: text().notNull(),
    step: integer().notNull(),
    /** What it is about, in the plan's own words: a day, or what was counted from. */
    occasion: text().notNull(),
    dueAt: integer('due_at').notNull(),
    /** planned, brought: the talk has it, sent: in the outbox, skipped. */
    state: text().notNull(),
    /** Why it was skipped, or last moved. */
    reason: text(),
    /** How often it was moved. */
    moves: integer().notNull().default(0),
    plannedAt: integer('planned_at').notNull(),
    /** When it was sent or skipped. */
    decidedAt: integer('decided_at'),
    conversationId: text('conversation_id'),
    /** The talk by which it did not reach her. */
    notBy: text('not_by'),
    /** The first message that it became. */
    outboxId: text('outbox_id'),
    /** What she answered, and when. */
    answer: text(),
    answeredAt: integer('answered_at'),
  },
  (t) => [
    uniqueIndex('reminder_key').on(t.employerId, t.kind, t.occasion, t.step),
    index('reminder_due').on(t.dueAt, t.id).where(sql`${t.state} = 'planned'`),
    index('reminder_brought').on(t.decidedAt).where(sql`${t.state} = 'brought'`),
    index('reminder_sent').on(t.employerId, t.decidedAt).where(sql`${t.state} = 'sent'`),
    index('reminder_unseen')
      .on(t.decidedAt)
      .where(sql`${t.state} = 'sent' and ${t.answer} is null`),
  ],
);

/** What planning knows of an employer, so that it need not open the record: codes, counts and times. */
export const reminderOwner = sqliteTable('reminder_owner', {
  employerId: text('employer_id').primaryKey(),
  /** JSON. */
  facts: text().notNull(),
  at: integer().notNull(),
});

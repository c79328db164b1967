import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Sentences that were not understood, for people to label. Masked and sealed; nothing leads back to
 * whoever wrote one: no employer, talk or message, and no time but the day.
 */
export const misunderstood = sqliteTable(
  'misunderstood',
  {
    /** Tells the day alone. */
    id: text().primaryKey(),
    text: blob({ mode: 'buffer' }).notNull(),
    /** Keyed, of the text as it is compared: the same sentence is counted. */
    hash: text().notNull().unique(),
    count: integer().notNull().default(1),
    /** The question that was open when it was first written, 'flow.state'. */
    asked: text(),
    /** The intent that it was nearest to then. */
    guess: text(),
    /** ISO days on which it was first and last written. */
    day: text().notNull(),
    lastDay: text('last_day').notNull(),
    /** 'intent', 'intent.finer' or 'none'. */
    label: text(),
    labelledBy: text('labelled_by'),
    labelledAt: integer('labelled_at'),
  },
  (t) => [index('misunderstood_open').on(t.day, t.id).where(sql`${t.label} is null`)],
);

/** How often workers told that they are not registered: counts alone, without day or name. */
export const tip = sqliteTable(
  'tip',
  {
    /** Its code, or '-' where none was told. */
    kecamatan: text().notNull(),
    reason: text().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kecamatan, t.reason] })],
);

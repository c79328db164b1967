import { sql } from 'drizzle-orm';
import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

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
    /** Raised by every change an officer makes; a form that was shown an older one is refused. */
    version: integer().notNull().default(1),
    /** What `nextAt` is: promised, call_again, visit, answer_due … as the outcome code sets it. */
    nextKind: text('next_kind'),
    snoozedUntil: integer('snoozed_until'),
    /** The last contact's outcome code, its way (call, whatsapp, visit, letter) and time. */
    lastCode: text('last_code'),
    lastVia: text('last_via'),
    lastAt: integer('last_at'),
    /** Contacts in a row that reached nobody. */
    misses: integer().notNull().default(0),
    /** Who has the case open to work on it, for the notice of collision. */
    leaseBy: text('lease_by'),
    leaseUntil: integer('lease_until').notNull().default(0),
    /** The case that this one was found to be a duplicate of. */
    mergedInto: text('merged_into'),
    mergedAt: integer('merged_at'),
  },
  (t) => [
    index('case_open').on(t.closedAt, t.openedAt),
    index('case_updated').on(t.updatedAt),
    index('case_merged').on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
  ],
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
    /** The way of a contact: call, whatsapp, visit, letter. */
    via: text(),
    /** The next date that it set, UTC ms. */
    nextAt: integer('next_at'),
    /** Of a legal step or a registration: the paper's number and ISO date. */
    document: text(),
    documentDate: text('document_date'),
  },
  (t) => [index('outcome_employer').on(t.employerId, t.id), index('outcome_at').on(t.at)],
);

/**
 * Who did what to which record, append-only: ids, codes and dates, nothing personal. `seq` and
 * `hash` chain the rows, so that one that is cut out or changed shows; rows older than the chain
 * have neither.
 */
export const audit = sqliteTable(
  'audit',
  {
    id: text().primaryKey(),
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    at: integer().notNull(),
    /** A code: why it was done. */
    reason: text(),
    /** Further codes, as JSON. */
    detail: text({ mode: 'json' }).$type<Record<string, string | number>>(),
    seq: integer(),
    hash: text(),
  },
  (t) => [
    uniqueIndex('audit_seq').on(t.seq),
    index('audit_subject').on(t.subject, t.id),
    index('audit_actor').on(t.actor, t.id),
  ],
);

/** What was written about a case by hand; sealed, and gone when the owner is erased. */
export const caseNote = sqliteTable(
  'case_note',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    body: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [index('case_note_employer').on(t.employerId, t.id)],
);

/** A row of the file that BPJS gave back: the owner is asked for just that. */
export const caseRefusal = sqliteTable(
  'case_refusal',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull(),
    subject: text().notNull(),
    key: text().notNull(),
    reason: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    mendedAt: integer('mended_at'),
  },
  (t) => [index('case_refusal_employer').on(t.employerId, t.id)],
);

/** Which partner office may see a case's part, on what ground. */
export const caseShare = sqliteTable(
  'case_share',
  {
    id: text().primaryKey(),
    employerId: text('employer_id').notNull(),
    org: text().notNull(),
    by: text().notNull(),
    at: integer().notNull(),
    document: text(),
    documentDate: text('document_date'),
    endedAt: integer('ended_at'),
  },
  (t) => [
    index('case_share_employer').on(t.employerId, t.org),
    index('case_share_org').on(t.org, t.employerId),
  ],
);

/** A talk that a person has taken over. */
export const takeover = sqliteTable('takeover', {
  conversationId: text('conversation_id').primaryKey(),
  employerId: text('employer_id').notNull(),
  officerId: text('officer_id').notNull(),
  since: integer().notNull(),
  /** Since when the owner waits for an answer, UTC ms; null: she does not. */
  waitingSince: integer('waiting_since'),
});

/** Facts about the database itself, such as the fingerprint of its key. */
export const meta = sqliteTable('meta', {
  key: text().primaryKey(),
  value: text().notNull(),
});

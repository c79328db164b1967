import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who may use the console. Names of staff are kept clear: they stand beside what they did. */
export const officer = sqliteTable('officer', {
  id: text().primaryKey(),
  /** What is typed to sign in; lower case. */
  login: text().notNull().unique(),
  name: text().notNull(),
  role: text().notNull(),
  /** Of a partner or prosecutor: the office whose part he sees. */
  org: text(),
  /** Kecamatan codes that an officer works on; empty: all of the region. */
  areas: text({ mode: 'json' }).$type<readonly string[]>().notNull().default([]),
  /** An argon2id hash; null until the first link was used. */
  password: text(),
  /** The secret of the authenticator app, sealed; counts once `totpAt` is set. */
  totp: blob({ mode: 'buffer' }),
  totpAt: integer('totp_at'),
  /** The last time step that was used, so that a code works once. */
  totpStep: integer('totp_step'),
  createdAt: integer('created_at').notNull(),
  disabledAt: integer('disabled_at'),
  version: integer().notNull().default(1),
});

/** A one-time link to set a password; only its hash is kept. */
export const officerLink = sqliteTable('officer_link', {
  hash: text().primaryKey(),
  officerId: text('officer_id').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});

/** A browser that is signed in; only the hash of its token is kept. */
export const officerSession = sqliteTable(
  'officer_session',
  {
    hash: text().primaryKey(),
    /** Names the session where it is listed, without telling its token. */
    id: text().notNull().unique(),
    officerId: text('officer_id').notNull(),
    createdAt: integer('created_at').notNull(),
    seenAt: integer('seen_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    endedAt: integer('ended_at'),
    /** When a code of the authenticator app was last given. */
    provedAt: integer('proved_at'),
    /** The browser and system in two words. */
    device: text().notNull(),
  },
  (t) => [index('officer_session_officer').on(t.officerId)],
);

/** Failed tries at a name or from an address, by keyed hash. */
export const loginThrottle = sqliteTable('login_throttle', {
  key: text().primaryKey(),
  fails: integer().notNull(),
  until: integer().notNull(),
  at: integer().notNull(),
});

export const savedFilter = sqliteTable(
  'saved_filter',
  {
    id: text().primaryKey(),
    officerId: text('officer_id').notNull(),
    name: text().notNull(),
    /** The address's query, such as `tampilan=siap&kecamatan=33.27.05`. */
    query: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('saved_filter_officer').on(t.officerId)],
);

/** Words that are sent often; `{nama_usaha}` and other fields are filled in when one is chosen. */
export const cannedReply = sqliteTable('canned_reply', {
  id: text().primaryKey(),
  title: text().notNull(),
  body: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  removedAt: integer('removed_at'),
});

/** What a supervisor changed about an outcome code; the codes themselves are the program's data. */
export const outcomeCode = sqliteTable('outcome_code', {
  code: text().primaryKey(),
  body: text({ mode: 'json' }).notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  version: integer().notNull().default(1),
});

/** The content register, append-only: who signed which text or rule, as it then was. */
export const signature = sqliteTable(
  'signature',
  {
    id: text().primaryKey(),
    /** What was signed: 'rule:…' or 'text:…'. */
    item: text().notNull(),
    /** Of the content that was signed. Another content is a draft again. */
    hash: text().notNull(),
    officerId: text('officer_id').notNull(),
    letter: text().notNull(),
    letterDate: text('letter_date').notNull(),
    at: integer().notNull(),
  },
  (t) => [index('signature_item').on(t.item, t.id)],
);

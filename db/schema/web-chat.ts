import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What was said in a chat in the browser, for as long as the page may ask for it: an answer lives
 * here once it left the outbox. `owner` is the keyed hash of the address; the body is sealed.
 */
export const webMessage = sqliteTable(
  'web_message',
  {
    id: text().primaryKey(),
    owner: text().notNull(),
    /** What makes it one line: the inbox's id of what the owner said, or 'said/' and the outbox's id. */
    messageId: text('message_id').unique(),
    at: integer().notNull(),
    body: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [index('web_message_owner').on(t.owner, t.id)],
);

import { and, asc, eq, inArray, lt, lte, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { emptyRecord } from '../../flows/kit/record.ts';
import type { Turn, TurnReader } from '../../src/conversation/ports.ts';
import type { Columns } from '../columns.ts';
import { conversation, cursor, inbox, timer } from '../schema/index.ts';
import { rows, statement } from '../statement.ts';
import { recordReader } from './read-record.ts';

const p = sql.placeholder;
/** More of what waits is not looked at together. */
const MOST_READ = 20;

/** Reads what a turn is decided on. Works on the connection that only reads. */
export function turnReader(db: BetterSQLite3Database, columns: Columns): TurnReader {
  const readRecord = recordReader(db, columns);
  const nextTurn = statement(
    db
      .select({
        id: conversation.id,
        employerId: conversation.employerId,
        channel: conversation.channel,
        version: conversation.version,
        language: conversation.language,
        lastInAt: conversation.lastInAt,
        frames: conversation.frames,
        inboxId: inbox.id,
        at: inbox.at,
        receivedAt: inbox.receivedAt,
        body: inbox.body,
        also: sql<string | null>`(
          select json_group_array(distinct other.channel)
          from ${conversation} as other
          where other.employer_id = ${conversation.employerId} and other.id <> ${conversation.id} and other.erased_at is null
        )`,
        more: sql<number>`exists (select 1 from ${inbox} as later where later.conversation_id = ${p('id')} and later.state = 'pending' and later.id > inbox.id)`,
      })
      .from(inbox)
      .innerJoin(conversation, eq(conversation.id, inbox.conversationId))
      .where(and(eq(inbox.conversationId, p('id')), eq(inbox.state, sql`'pending'`)))
      .orderBy(asc(inbox.id))
      .limit(rows(1))
      .prepare(),
  );
  const waitingOf = statement(
    db
      .select({ id: inbox.id, at: inbox.at, receivedAt: inbox.receivedAt, body: inbox.body })
      .from(inbox)
      .where(and(eq(inbox.conversationId, p('id')), eq(inbox.state, sql`'pending'`)))
      .orderBy(asc(inbox.id))
      .limit(rows(MOST_READ))
      .prepare(),
  );
  const due = statement(
    db
      .select()
      .from(timer)
      .where(lte(timer.dueAt, p('now')))
      .orderBy(asc(timer.dueAt))
      .limit(rows(100))
      .prepare(),
  );
  return {
    async nextTurn(id): Promise<Turn | null> {
      const row = await nextTurn.get({ id });
      if (!row?.body) return null;
      const talk = row.frames ? columns.frames.open(row.frames) : null;
      const also = JSON.parse(row.also ?? '[]') as string[];
      // A talk that was just joined to a record has not begun yet.
      const record = talk || also.length > 0 ? await readRecord(row.employerId) : emptyRecord;
      const { employerId, channel, version, language, lastInAt, at, receivedAt } = row;
      return {
        conversation: {
          id,
          employerId,
          channel,
          version,
          language,
          lastInAt,
          ...(also.length > 0 ? { alsoOn: also } : {}),
          talk,
          record,
        },
        inbound: { id: row.inboxId, at, receivedAt, content: columns.inbox.open(row.body) },
        more: row.more === 1,
      };
    },
    async waitingOf(id) {
      const rows = await waitingOf.all({ id });
      return rows.flatMap(({ body, ...row }) =>
        body ? [{ ...row, content: columns.inbox.open(body) }] : [],
      );
    },
    async waiting(channels, orphansBefore = 0) {
      const rows = await db
        .selectDistinct({ id: inbox.conversationId })
        .from(inbox)
        .innerJoin(conversation, eq(conversation.id, inbox.conversationId))
        .where(
          and(
            eq(inbox.state, sql`'pending'`),
            or(inArray(conversation.channel, [...channels]), lt(inbox.receivedAt, orphansBefore)),
          ),
        );
      return rows.map(({ id }) => id);
    },
    async cursor(channel) {
      const rows = await db.select().from(cursor).where(eq(cursor.channel, channel));
      return rows[0] ?? null;
    },
    async dueTimers(now) {
      return await due.all({ now });
    },
  };
}

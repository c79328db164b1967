import { and, asc, desc, eq, inArray, isNull, max, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { MendedTx } from '../../src/followup/mended.ts';
import type { TakeoverTx } from '../../src/followup/takeover.ts';
import type { ChatReader, OfficePostTx } from '../../src/office/chat/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { address, caseRefusal, conversation, takeover, transcript } from '../schema/index.ts';
import { bringer } from './bring.ts';

/** Writes what officers do in talks, and who has which. */
export function takeoverWriter(
  db: BetterSQLite3Database,
  columns: Columns,
  ids: Ids,
): OfficePostTx & TakeoverTx & MendedTx {
  const bring = bringer(db, columns, ids);
  return {
    async postOffice({ conversationId, messageId, content, now }) {
      const [talk] = await db
        .select({ erasedAt: conversation.erasedAt })
        .from(conversation)
        .where(eq(conversation.id, conversationId));
      if (!talk || talk.erasedAt !== null) return false;
      passPoint('office message');
      const named = `${conversationId}/${messageId}`;
      return await bring({ channel: 'office', messageId: named, conversationId, content, now });
    },
    async putTakeover(row) {
      passPoint('takeover');
      const { conversationId: _, ...set } = row;
      await db
        .insert(takeover)
        .values(row)
        .onConflictDoUpdate({ target: takeover.conversationId, set });
    },
    async endTakeover(conversationId) {
      passPoint('takeover ends');
      await db.delete(takeover).where(eq(takeover.conversationId, conversationId));
    },
    async setWaiting(conversationId, waitingSince) {
      passPoint('takeover waits');
      await db
        .update(takeover)
        .set({ waitingSince })
        .where(eq(takeover.conversationId, conversationId));
    },
    async markMended({ employerId, subject, key, at }) {
      passPoint('mended');
      await db
        .update(caseRefusal)
        .set({ mendedAt: at })
        .where(
          and(
            eq(caseRefusal.employerId, employerId),
            eq(caseRefusal.subject, subject),
            eq(caseRefusal.key, key),
            isNull(caseRefusal.mendedAt),
          ),
        );
    },
  };
}

/** Rows are numbered in the order of their commits; ids are made before. */
const SEQ = sql<number>`${transcript}.rowid`;
/** More turns than this are not read at once: each has a line or two. */
const MOST_TURNS = 400;

/** Reads talks as the console shows them. Works on the connection that only reads. */
export function chatReader(db: BetterSQLite3Database, columns: Columns): ChatReader {
  const turns = (employerId: string, which: SQL | undefined) =>
    db
      .select({ seq: SEQ, body: transcript.body })
      .from(transcript)
      .where(
        and(
          inArray(
            transcript.conversationId,
            db
              .select({ id: conversation.id })
              .from(conversation)
              .where(eq(conversation.employerId, employerId)),
          ),
          which,
        ),
      );
  const opened = ({ seq, body }: { seq: number; body: Buffer }) => {
    return { seq, lines: columns.transcript.open(body) };
  };

  return {
    async last(employerId, most, before) {
      const older = before === undefined ? undefined : sql`${SEQ} < ${before}`;
      const rows = await turns(employerId, older)
        .orderBy(desc(SEQ))
        .limit(MOST_TURNS + 1);
      const found = [];
      let lines = 0;
      for (const row of rows.slice(0, MOST_TURNS)) {
        if (lines >= most) break;
        const turn = opened(row);
        lines += turn.lines.length;
        found.push(turn);
      }
      return { turns: found.reverse(), more: rows.length > found.length };
    },
    async since(employerId, after) {
      const rows = await turns(employerId, sql`${SEQ} > ${after}`)
        .orderBy(asc(SEQ))
        .limit(MOST_TURNS);
      return rows.map(opened);
    },
    async talk(employerId) {
      const [row] = await db
        .select({
          conversationId: conversation.id,
          channel: conversation.channel,
          addresses: sql<number>`count(${address.hash})`,
          open: sql<number>`sum(case when ${address.hash} is not null and ${address.blockedAt} is null then 1 else 0 end)`,
          by: takeover.officerId,
          since: takeover.since,
          waitingSince: takeover.waitingSince,
        })
        .from(conversation)
        .leftJoin(address, eq(address.conversationId, conversation.id))
        .leftJoin(takeover, eq(takeover.conversationId, conversation.id))
        .where(and(eq(conversation.employerId, employerId), isNull(conversation.erasedAt)))
        .groupBy(conversation.id)
        .orderBy(desc(max(conversation.lastInAt)))
        .limit(1);
      if (!row) return null;
      const { by, since, waitingSince, conversationId, channel } = row;
      return {
        conversationId,
        channel,
        reached: row.addresses > 0,
        blocked: row.addresses > 0 && row.open === 0,
        takenOver: by === null || since === null ? null : { by, since, waitingSince },
      };
    },
  };
}

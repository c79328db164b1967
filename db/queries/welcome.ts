import { and, asc, eq, gte, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { WelcomeReader } from '../../src/delivery/welcome.ts';
import { TOO_LATE, UNASKED } from '../../src/platform/put-aside.ts';
import { inbox, outbox } from '../schema/index.ts';

const DAY_MS = 86_400_000;

/** Counts what nobody asked for, and how it was taken. */
export function welcomeReader(db: BetterSQLite3Database): WelcomeReader {
  return {
    async welcome(channel, now) {
      const [day, week] = [now - DAY_MS, now - 7 * DAY_MS];
      const wasSent = sql`${outbox.sentAt} is not null`;
      const answered = sql`exists (select 1 from ${inbox} as answer where answer.conversation_id = ${outbox.conversationId} and answer.channel = ${outbox.channel} and answer.received_at > ${outbox.sentAt})`;
      const [row] = await db
        .select({
          sentInDay: sql<number>`count(case when ${wasSent} and ${outbox.sentAt} >= ${day} then 1 end)`,
          sentInWeek: sql<number>`count(case when ${wasSent} then 1 end)`,
          answeredInWeek: sql<number>`count(case when ${wasSent} and ${answered} then 1 end)`,
          failedInDay: sql<number>`count(case when ${outbox.state} = 'dead' and ${outbox.code} not like ${`${UNASKED}%`} and ${outbox.code} <> ${TOO_LATE} and ${outbox.createdAt} >= ${day} then 1 end)`,
        })
        .from(outbox)
        .where(
          and(eq(outbox.channel, channel), sql`${outbox.unasked} = 1`, gte(outbox.createdAt, week)),
        );
      const [first] = await db
        .select({ since: outbox.sentAt })
        .from(outbox)
        .where(and(eq(outbox.channel, channel), wasSent))
        .orderBy(asc(outbox.id))
        .limit(1);
      const none = { sentInDay: 0, sentInWeek: 0, answeredInWeek: 0, failedInDay: 0 };
      return { ...none, ...row, since: first?.since ?? null };
    },
  };
}

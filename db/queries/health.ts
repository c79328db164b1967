import { count, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { inbox, outbox } from '../schema/index.ts';

/** How many messages wait, and how many were put aside for a person. */
export type Waiting = { inbox: number; parked: number; outbox: number; dead: number };

/** How a channel's outbox stands. `oldest`: when the oldest message that waits was written, UTC ms. */
export type OutboxLine = { channel: string; waiting: number; oldest: number | null; dead: number };

/** Counts what waits to be sent, by channel. */
export function outboxLines(db: BetterSQLite3Database): () => Promise<OutboxLine[]> {
  const open = sql`${outbox.state} in ('waiting', 'sending')`;
  return async () =>
    await db
      .select({
        channel: outbox.channel,
        waiting: sql<number>`count(case when ${open} then 1 end)`,
        oldest: sql<number | null>`min(case when ${open} then ${outbox.createdAt} end)`,
        dead: sql<number>`count(case when ${outbox.state} = 'dead' then 1 end)`,
      })
      .from(outbox)
      .where(sql`${outbox.state} in ('waiting', 'sending', 'dead')`)
      .groupBy(outbox.channel);
}

/** Counts what waits in both directions. */
export function healthReader(db: BetterSQLite3Database): () => Promise<Waiting> {
  return async () => {
    const states = async (table: typeof inbox | typeof outbox, where: ReturnType<typeof sql>) =>
      (await db.select({ n: count() }).from(table).where(where))[0]?.n ?? 0;
    return {
      inbox: await states(inbox, sql`${inbox.state} = 'pending'`),
      parked: await states(inbox, sql`${inbox.state} = 'parked'`),
      outbox: await states(outbox, sql`${outbox.state} in ('waiting', 'sending')`),
      dead: await states(outbox, sql`${outbox.state} = 'dead'`),
    };
  };
}

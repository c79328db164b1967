import { and, asc, eq, lt, lte, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { JobReader, JobTx } from '../../src/conversation/jobs.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { job } from '../schema/index.ts';
import { bringer } from './bring.ts';

// Written out, so that SQLite sees that the partial index serves.
const waits = sql`${job.state} = 'waiting'`;

/** Reads the jobs that may be done now. */
export function jobReader(db: BetterSQLite3Database, columns: Columns): JobReader {
  return {
    async dueJobs(now) {
      const rows = await db
        .select()
        .from(job)
        .where(and(waits, lte(job.notBefore, now), lt(job.leaseUntil, now)))
        .orderBy(asc(job.notBefore))
        .limit(20);
      return rows.map(({ id, conversationId, ref, service, input, tries }) => ({
        id,
        conversationId,
        ref,
        service,
        input: columns.job.open(input),
        tries,
      }));
    },
  };
}

/** Writes what became of a job. */
export function jobWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): JobTx {
  const bring = bringer(db, columns, ids);
  return {
    async claimJob(id, owner, until, now) {
      passPoint('job claim');
      const taken = await db
        .update(job)
        .set({ leaseOwner: owner, leaseUntil: until })
        .where(and(eq(job.id, id), waits, lt(job.leaseUntil, now)))
        .returning({ id: job.id });
      return taken.length > 0;
    },
    async finishJob({ id, conversationId, ref }, result, now) {
      passPoint('job done');
      const done = await db
        .update(job)
        .set({ state: 'done' })
        .where(and(eq(job.id, id), waits))
        .returning({ id: job.id });
      if (done.length === 0) return;
      passPoint('job message');
      const content = { kind: 'job', ref, result } as const;
      await bring({ channel: 'job', messageId: id, conversationId, content, now });
    },
    async retryJob(id, tries, notBefore) {
      passPoint('job again');
      const state = notBefore === null ? 'dead' : 'waiting';
      await db
        .update(job)
        .set({ state, tries, notBefore: notBefore ?? 0, leaseUntil: 0 })
        .where(and(eq(job.id, id), waits));
    },
  };
}

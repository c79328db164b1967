import { setImmediate } from 'node:timers/promises';
import { and, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { encodeTime } from 'ulid';
import type { CaseFacts } from '../../src/followup/facts.ts';
import type { FollowupReader } from '../../src/followup/ports.ts';
import type { FactsReader, Mark } from '../../src/followup/queue-index.ts';
import type { Columns } from '../columns.ts';
import { audit, conversation, followupCase, outcome, transcript } from '../schema/index.ts';
import { rows as most, statement } from '../statement.ts';
import { recordsReader } from './case-records.ts';

/** More cases than this are not read in one go. */
const CHUNK = 250;
/** Ids are made before their transaction commits, and two processes' clocks may differ. */
const OVERLAP_MS = 60_000;
/** The part of an id that tells its time. */
const TIME_LENGTH = 10;

/** Reads what the queue knows of cases. Works on the connection that only reads. */
export function caseFactsReader(
  db: BetterSQLite3Database,
  columns: Columns,
  now: () => number,
): FactsReader & Pick<FollowupReader, 'openCases' | 'leasesOf'> {
  const records = recordsReader(db, columns);
  const after = statement(
    db
      .select({ id: followupCase.employerId })
      .from(followupCase)
      .where(gt(followupCase.employerId, sql.placeholder('last')))
      .orderBy(followupCase.employerId)
      .limit(most(CHUNK))
      .prepare(),
  );
  const open = statement(
    db
      .select({ id: followupCase.employerId })
      .from(followupCase)
      .where(and(isNull(followupCase.closedAt), isNull(followupCase.mergedInto)))
      .prepare(),
  );

  async function factsOf(employerIds: readonly string[]): Promise<CaseFacts[]> {
    const facts: CaseFacts[] = [];
    for (const [at, id] of employerIds.entries()) {
      facts.push(...(await records(id, id)));
      // Opening 100,000 records takes seconds: meanwhile others have their turns.
      if (at % CHUNK === CHUNK - 1) await setImmediate();
    }
    return facts;
  }

  /** How far each log has grown. Rows are numbered in the order of their commits. */
  async function grown(): Promise<Mark> {
    const [row] = await db
      .select({
        transcript: sql<number>`coalesce((select max(rowid) from ${transcript}), 0)`,
        outcome: sql<number>`coalesce((select max(rowid) from ${outcome}), 0)`,
        audit: sql<number>`coalesce((select max(rowid) from ${audit}), 0)`,
      })
      .from(sql`(select 1)`);
    return { ...(row ?? { transcript: 0, outcome: 0, audit: 0 }), at: now() };
  }

  /** Whose logs have grown since. `fewer`: the transcript has become shorter. */
  async function touched(mark: Mark, fewer: boolean): Promise<Set<string>> {
    const happened = await db
      .select({ id: outcome.employerId, kind: outcome.kind })
      .from(outcome)
      .where(sql`${outcome}.rowid > ${mark.outcome}`);
    // Told apart here: SQLite would read a whole index for it.
    const done = await db
      .select({ id: audit.subject })
      .from(audit)
      .where(sql`${audit}.rowid > ${mark.audit}`);
    // Erasure removes rows of the transcript, and their numbers are given out again.
    const erased = fewer || happened.some(({ kind }) => kind === 'erased');
    const since = erased
      ? gt(transcript.id, encodeTime(Math.max(0, mark.at - OVERLAP_MS), TIME_LENGTH))
      : sql`${transcript}.rowid > ${mark.transcript}`;
    const talked = await db
      .select({ id: conversation.employerId })
      .from(transcript)
      .innerJoin(conversation, eq(conversation.id, transcript.conversationId))
      .where(since);
    return new Set([...talked, ...happened, ...done].map(({ id }) => id));
  }

  return {
    factsOf,
    openCases: async () => await factsOf((await open.all({})).map(({ id }) => id)),
    async allFacts() {
      const mark = await grown();
      const facts: CaseFacts[] = [];
      for (let last = ''; ; ) {
        const ids = await after.all({ last });
        const first = ids[0]?.id;
        last = ids.at(-1)?.id ?? '';
        if (first === undefined) return { facts, mark };
        facts.push(...(await records(first, last)));
        await setImmediate();
      }
    },
    async leasesOf(caseIds) {
      const held = await db
        .select({ id: followupCase.id, by: followupCase.leaseBy, until: followupCase.leaseUntil })
        .from(followupCase)
        .where(and(inArray(followupCase.id, [...caseIds]), isNotNull(followupCase.leaseBy)));
      return new Map(held.map(({ id, by, until }) => [id, { by: by ?? '', until }]));
    },
    async factsSince(mark) {
      const next = await grown();
      const same = (['transcript', 'outcome', 'audit'] as const).every(
        (log) => next[log] === mark[log],
      );
      if (same) return { facts: [], gone: [], mark: next };
      const ids = [...(await touched(mark, next.transcript < mark.transcript))];
      const facts = await factsOf(ids);
      const found = new Set(facts.map(({ employerId }) => employerId));
      return { facts, gone: ids.filter((id) => !found.has(id)), mark: next };
    },
  };
}

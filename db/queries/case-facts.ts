import { and, count, eq, gt, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias } from 'drizzle-orm/sqlite-core';
import { encodeTime } from 'ulid';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { BUSINESS, type Json, REMOVED } from '../../flows/kit/record.ts';
import type { CaseFacts, NextKind, Way } from '../../src/followup/facts.ts';
import type { FollowupReader } from '../../src/followup/ports.ts';
import type { FactsReader, Mark } from '../../src/followup/queue-index.ts';
import type { CaseState } from '../../src/followup/stages.ts';
import type { Columns } from '../columns.ts';
import {
  audit,
  conversation,
  field,
  followupCase,
  outcome,
  takeover,
  transcript,
} from '../schema/index.ts';
import { rows as most } from '../statement.ts';

/** The business's fields that the queue searches, shows or weighs. */
const KEYS = [
  'businessName',
  'contactName',
  'place',
  'workerCount',
  'callAt',
  'notes',
  'phone',
  'personAskedAt',
];
/** That a worker was taken out of the list; an emptied field keeps its row. */
const taken = alias(field, 'taken');
/** More employers than this are not asked for in one query. */
const CHUNK = 400;
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
  async function read(which: SQL | undefined): Promise<CaseFacts[]> {
    const cases = await db.select().from(followupCase).where(which);
    if (cases.length === 0) return [];
    const said = await fieldsOf(which);
    const workers = await workersOf(which);
    const talks = await talksOf(which);
    return cases.map((row) => {
      const fields = said.get(row.employerId) ?? {};
      return { ...ofRow(row), ...ofFields(fields), ...inUse(row, fields, talks, workers) };
    });
  }

  async function fieldsOf(which: SQL | undefined): Promise<Map<string, Record<string, Json>>> {
    const rows = await db
      .select({
        employerId: field.employerId,
        key: field.key,
        clear: field.clear,
        sealed: field.sealed,
      })
      .from(followupCase)
      .innerJoin(field, eq(field.employerId, followupCase.employerId))
      .where(and(which, eq(field.subject, BUSINESS), inArray(field.key, KEYS)));
    const found = new Map<string, Record<string, Json>>();
    for (const { employerId, key, clear, sealed } of rows) {
      const fields = found.get(employerId) ?? {};
      fields[key] = sealed ? columns.field.open(sealed) : JSON.parse(clear ?? 'null');
      found.set(employerId, fields);
    }
    return found;
  }

  async function workersOf(which: SQL | undefined): Promise<Map<string, number>> {
    const gone = and(
      eq(taken.employerId, field.employerId),
      eq(taken.subject, field.subject),
      eq(taken.key, REMOVED),
      isNotNull(taken.sealed),
    );
    const rows = await db
      .select({ employerId: field.employerId, count: count() })
      .from(followupCase)
      .innerJoin(field, eq(field.employerId, followupCase.employerId))
      .leftJoin(taken, gone)
      .where(
        and(
          which,
          ne(field.subject, BUSINESS),
          eq(field.key, 'name'),
          isNotNull(field.sealed),
          isNull(taken.subject),
        ),
      )
      .groupBy(field.employerId);
    return new Map(rows.map((row) => [row.employerId, row.count]));
  }

  /** The talk of each employer that was last used. */
  async function talksOf(which: SQL | undefined): Promise<Map<string, Talk>> {
    const rows = await db
      .select({
        employerId: conversation.employerId,
        conversationId: conversation.id,
        channel: conversation.channel,
        lastInAt: conversation.lastInAt,
        by: takeover.officerId,
        since: takeover.since,
        waitingSince: takeover.waitingSince,
      })
      .from(followupCase)
      .innerJoin(conversation, eq(conversation.employerId, followupCase.employerId))
      .leftJoin(takeover, eq(takeover.conversationId, conversation.id))
      .where(and(which, isNull(conversation.erasedAt)))
      .orderBy(conversation.lastInAt);
    return new Map(rows.map((row) => [row.employerId, row]));
  }

  async function factsOf(employerIds: readonly string[]): Promise<CaseFacts[]> {
    const facts: CaseFacts[] = [];
    for (let at = 0; at < employerIds.length; at += CHUNK) {
      const some = employerIds.slice(at, at + CHUNK);
      facts.push(...(await read(inArray(followupCase.employerId, some))));
    }
    return facts;
  }

  /** Some employers that have a case, in the order of their ids. */
  async function employersAfter(last: string): Promise<string[]> {
    const some = await db
      .select({ id: followupCase.employerId })
      .from(followupCase)
      .where(gt(followupCase.employerId, last))
      .orderBy(followupCase.employerId)
      .limit(most(CHUNK));
    return some.map(({ id }) => id);
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
    const done = await db
      .selectDistinct({ id: audit.subject })
      .from(audit)
      .where(sql`${audit}.rowid > ${mark.audit}`);
    // Erasure removes rows of the transcript, and their numbers are given out again.
    const erased = fewer || happened.some(({ kind }) => kind === 'erased');
    const since = erased
      ? gt(transcript.id, encodeTime(Math.max(0, mark.at - OVERLAP_MS), TIME_LENGTH))
      : sql`${transcript}.rowid > ${mark.transcript}`;
    const talked = await db
      .selectDistinct({ id: conversation.employerId })
      .from(transcript)
      .innerJoin(conversation, eq(conversation.id, transcript.conversationId))
      .where(since);
    return new Set([...talked, ...happened, ...done].map(({ id }) => id));
  }

  return {
    factsOf,
    openCases: () => read(and(isNull(followupCase.closedAt), isNull(followupCase.mergedInto))),
    async allFacts() {
      const mark = await grown();
      const facts: CaseFacts[] = [];
      for (let last = ''; ; ) {
        const ids = await employersAfter(last);
        last = ids.at(-1) ?? '';
        if (ids.length === 0) return { facts, mark };
        facts.push(...(await factsOf(ids)));
        // Opening all of 100,000 records takes seconds: meanwhile others have their turns.
        await new Promise(setImmediate);
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

type Talk = {
  conversationId: string;
  channel: string;
  lastInAt: number | null;
  by: string | null;
  since: number | null;
  waitingSince: number | null;
};

type Row = typeof followupCase.$inferSelect;

function ofRow(row: Row) {
  const { lastCode, lastVia, lastAt, leaseBy, leaseUntil } = row;
  return {
    id: row.id,
    employerId: row.employerId,
    version: row.version,
    stage: row.stage as CaseState,
    reasons: row.reasons as CaseReason[],
    assignee: row.assignee,
    openedAt: row.openedAt,
    closedAt: row.closedAt,
    nextAt: row.nextAt,
    nextKind: row.nextKind as NextKind | null,
    snoozedUntil: row.snoozedUntil,
    last:
      lastCode === null ? null : { code: lastCode, via: lastVia as Way | null, at: lastAt ?? 0 },
    misses: row.misses,
    lease: leaseBy === null ? null : { by: leaseBy, until: leaseUntil },
    mergedInto: row.mergedInto,
  };
}

function ofFields(fields: Record<string, Json>) {
  const place = fields.place as { area?: string; kecamatan?: string; label?: string } | undefined;
  return {
    businessName: text(fields.businessName),
    ownerName: text(fields.contactName),
    area: place?.area ?? null,
    kecamatan: place?.kecamatan ?? null,
    place: place?.label ?? null,
    workersSaid: typeof fields.workerCount === 'number' ? fields.workerCount : null,
    callAt: asCall(fields.callAt),
    notes: Array.isArray(fields.notes) ? fields.notes.map(String) : [],
    phoneKnown: typeof fields.phone === 'string',
  };
}

function inUse(
  row: Row,
  fields: Record<string, Json>,
  talks: ReadonlyMap<string, Talk>,
  workers: ReadonlyMap<string, number>,
) {
  const talk = talks.get(row.employerId);
  const asked = fields.personAskedAt;
  return {
    workers: workers.get(row.employerId) ?? 0,
    wantsSince: typeof asked === 'number' ? asked : null,
    conversationId: talk?.conversationId ?? null,
    channel: talk?.channel ?? null,
    lastInAt: talk?.lastInAt ?? null,
    takenOver:
      talk && talk.by !== null && talk.since !== null
        ? { by: talk.by, since: talk.since, waitingSince: talk.waitingSince }
        : null,
  };
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function asCall(value: Json | undefined): CaseFacts['callAt'] {
  const call = (value ?? {}) as { [key: string]: Json };
  if (typeof call.said !== 'string') return null;
  return {
    said: call.said,
    askedAt: typeof call.askedAt === 'number' ? call.askedAt : null,
    day: typeof call.day === 'string' ? call.day : null,
    from: Number(call.from ?? 8),
    to: Number(call.to ?? 16),
  };
}

import { and, asc, between, count, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias } from 'drizzle-orm/sqlite-core';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { BUSINESS, type Json, REMOVED } from '../../flows/kit/record.ts';
import type { CaseFacts, NextKind, Way } from '../../src/followup/facts.ts';
import type { CaseState } from '../../src/followup/stages.ts';
import type { Columns } from '../columns.ts';
import { conversation, field, followupCase, takeover } from '../schema/index.ts';
import { statement } from '../statement.ts';

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

/** Reads the cases of all employers from one id to another, each with what the queue knows of it. */
export function recordsReader(
  db: BetterSQLite3Database,
  columns: Columns,
): (first: string, last: string) => Promise<CaseFacts[]> {
  const p = sql.placeholder;
  const ofThose = between(followupCase.employerId, p('first'), p('last'));
  const cases = statement(db.select().from(followupCase).where(ofThose).prepare());
  const said = statement(
    db
      .select({
        employerId: field.employerId,
        key: field.key,
        clear: field.clear,
        sealed: field.sealed,
      })
      .from(field)
      .where(
        and(
          between(field.employerId, p('first'), p('last')),
          eq(field.subject, BUSINESS),
          inArray(field.key, KEYS),
        ),
      )
      .prepare(),
  );
  const gone = and(
    eq(taken.employerId, field.employerId),
    eq(taken.subject, field.subject),
    eq(taken.key, REMOVED),
    isNotNull(taken.sealed),
  );
  const counted = statement(
    db
      .select({ employerId: field.employerId, count: count() })
      .from(field)
      .leftJoin(taken, gone)
      .where(
        and(
          between(field.employerId, p('first'), p('last')),
          ne(field.subject, BUSINESS),
          eq(field.key, 'name'),
          isNotNull(field.sealed),
          isNull(taken.subject),
        ),
      )
      .groupBy(field.employerId)
      .prepare(),
  );
  const used = statement(
    db
      .select({
        employerId: conversation.employerId,
        conversationId: conversation.id,
        channel: conversation.channel,
        lastInAt: conversation.lastInAt,
        by: takeover.officerId,
        since: takeover.since,
        waitingSince: takeover.waitingSince,
      })
      .from(conversation)
      .leftJoin(takeover, eq(takeover.conversationId, conversation.id))
      .where(
        and(between(conversation.employerId, p('first'), p('last')), isNull(conversation.erasedAt)),
      )
      .orderBy(asc(conversation.lastInAt))
      .prepare(),
  );

  /** Of the telephone number only that it is there is told: it is not opened. */
  function known({ key, clear, sealed }: Said): Json {
    if (key === 'phone') return sealed !== null;
    return sealed ? columns.field.open(sealed) : (JSON.parse(clear ?? 'null') as Json);
  }

  async function saidBy(range: Range): Promise<Map<string, Fields>> {
    const found = new Map<string, Fields>();
    for (const row of await said.all(range)) {
      const fields = found.get(row.employerId) ?? {};
      fields[row.key] = known(row);
      found.set(row.employerId, fields);
    }
    return found;
  }

  return async (first, last) => {
    const range = { first, last };
    const rows = await cases.all(range);
    if (rows.length === 0) return [];
    const fields = await saidBy(range);
    const workers = new Map((await counted.all(range)).map((row) => [row.employerId, row.count]));
    // Of several talks of an employer the one that was last used.
    const talks = new Map((await used.all(range)).map((row) => [row.employerId, row]));
    return rows.map((row) => {
      const { employerId } = row;
      const own = fields.get(employerId) ?? {};
      return caseOf(row, own, workers.get(employerId) ?? 0, talks.get(employerId));
    });
  };
}

type Range = { first: string; last: string };
type Fields = Record<string, Json>;
type Said = { key: string; clear: string | null; sealed: Buffer | null };

type Talk = {
  conversationId: string;
  channel: string;
  lastInAt: number | null;
  by: string | null;
  since: number | null;
  waitingSince: number | null;
};

type Row = typeof followupCase.$inferSelect;

/** Written out in one: put together of several, 100,000 of them would be slow and large. */
function caseOf(row: Row, fields: Fields, workers: number, talk: Talk | undefined): CaseFacts {
  const place = fields.place as { area?: string; kecamatan?: string; label?: string } | undefined;
  const { personAskedAt, workerCount, notes } = fields;
  return {
    id: row.id,
    employerId: row.employerId,
    version: row.version,
    stage: shared(row.stage) as CaseState,
    reasons: row.reasons.map(shared) as CaseReason[],
    assignee: sharedOrNull(row.assignee),
    openedAt: row.openedAt,
    closedAt: row.closedAt,
    nextAt: row.nextAt,
    nextKind: row.nextKind as NextKind | null,
    snoozedUntil: row.snoozedUntil,
    last: lastOf(row),
    misses: row.misses,
    lease: row.leaseBy === null ? null : { by: row.leaseBy, until: row.leaseUntil },
    mergedInto: row.mergedInto,
    wantsSince: typeof personAskedAt === 'number' ? personAskedAt : null,
    takenOver: takenOver(talk),
    businessName: text(fields.businessName),
    ownerName: text(fields.contactName),
    area: sharedOrNull(place?.area),
    kecamatan: sharedOrNull(place?.kecamatan),
    place: sharedOrNull(place?.label),
    workers,
    workersSaid: typeof workerCount === 'number' ? workerCount : null,
    callAt: asCall(fields.callAt),
    notes: Array.isArray(notes) ? notes.map(String) : NONE,
    phoneKnown: fields.phone === true,
    conversationId: talk?.conversationId ?? null,
    channel: sharedOrNull(talk?.channel),
    lastInAt: talk?.lastInAt ?? null,
  };
}

const NONE: readonly string[] = [];

function lastOf({ lastCode, lastVia, lastAt }: Row): CaseFacts['last'] {
  if (lastCode === null) return null;
  return { code: shared(lastCode), via: lastVia as Way | null, at: lastAt ?? 0 };
}

function takenOver(talk: Talk | undefined): CaseFacts['takenOver'] {
  if (!talk || talk.by === null || talk.since === null) return null;
  return { by: talk.by, since: talk.since, waitingSince: talk.waitingSince };
}

/** Texts of which there are few, so that 100,000 cases do not keep each its own. */
const few = new Map<string, string>();

function shared(value: string): string {
  const known = few.get(value);
  if (known === undefined) few.set(value, value);
  return known ?? value;
}

function sharedOrNull(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : shared(value);
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

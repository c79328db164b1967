import { and, asc, count, eq, gte, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias } from 'drizzle-orm/sqlite-core';
import type { CaseReason, CaseStage } from '../../flows/kit/effects.ts';
import { BUSINESS, type Json, REMOVED } from '../../flows/kit/record.ts';
import type { CaseOnList, FollowupReader, FollowupTx } from '../../src/followup/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { audit, field, followupCase, outcome } from '../schema/index.ts';
import { statement } from '../statement.ts';

type Row = typeof followupCase.$inferSelect;

function asCase(row: Row) {
  const { id, employerId, assignee, nextAt, openedAt } = row;
  const stage = row.stage as CaseStage;
  return {
    id,
    employerId,
    stage,
    reasons: row.reasons as CaseReason[],
    assignee,
    nextAt,
    openedAt,
  };
}

/** Writes cases, and appends to the outcome and audit logs. */
export function followupWriter(db: BetterSQLite3Database, ids: Ids): FollowupTx {
  const p = sql.placeholder;
  const openOf = statement(
    db
      .select()
      .from(followupCase)
      .where(and(eq(followupCase.employerId, p('employerId')), isNull(followupCase.closedAt)))
      .prepare(),
  );
  const addOutcome = statement(
    db
      .insert(outcome)
      .values({
        id: p('id'),
        employerId: p('employerId'),
        kind: p('kind'),
        reason: p('reason'),
        by: p('by'),
        at: p('at'),
      })
      .prepare(),
  );
  return {
    async openCaseOf(employerId) {
      const row = await openOf.get({ employerId });
      return row ? asCase(row) : null;
    },
    async putCase({ id, now, ...row }) {
      passPoint('case');
      const set = { ...row, updatedAt: now, closedAt: null };
      await db
        .insert(followupCase)
        .values({ id: id ?? ids(), ...set })
        .onConflictDoUpdate({ target: followupCase.employerId, set });
    },
    async closeCase(employerId, now) {
      passPoint('case closed');
      await db
        .update(followupCase)
        .set({ closedAt: now, updatedAt: now })
        .where(eq(followupCase.employerId, employerId));
    },
    async logOutcome(row) {
      passPoint('outcome');
      await addOutcome.run({ id: ids(), ...row });
    },
    async audit(row) {
      passPoint('audit');
      await db.insert(audit).values({ id: ids(), ...row });
    },
  };
}

/** What the owner said to whoever works on the case. */
const SAID = ['callAt', 'notes'];
/** That a worker was taken out of the list; an emptied field keeps its row. */
const taken = alias(field, 'taken');

/** Reads the queue and the outcome log. */
export function followupReader(db: BetterSQLite3Database, columns: Columns): FollowupReader {
  return {
    async openCases() {
      const open = isNull(followupCase.closedAt);
      const rows = await db.select().from(followupCase).where(open);
      const names = await db
        .select({ employerId: field.employerId, clear: field.clear })
        .from(followupCase)
        .innerJoin(field, eq(field.employerId, followupCase.employerId))
        .where(and(open, eq(field.subject, BUSINESS), eq(field.key, 'businessName')));
      const workers = await db
        .select({ employerId: field.employerId, count: count() })
        .from(followupCase)
        .innerJoin(field, eq(field.employerId, followupCase.employerId))
        .leftJoin(
          taken,
          and(
            eq(taken.employerId, field.employerId),
            eq(taken.subject, field.subject),
            eq(taken.key, REMOVED),
            isNotNull(taken.sealed),
          ),
        )
        .where(
          and(
            open,
            ne(field.subject, BUSINESS),
            eq(field.key, 'name'),
            isNotNull(field.sealed),
            isNull(taken.subject),
          ),
        )
        .groupBy(field.employerId);
      const said = await db
        .select({ employerId: field.employerId, key: field.key, sealed: field.sealed })
        .from(followupCase)
        .innerJoin(field, eq(field.employerId, followupCase.employerId))
        .where(and(open, eq(field.subject, BUSINESS), inArray(field.key, SAID)));
      const saidOf = new Map(
        said.map(({ employerId, key, sealed }) => [
          `${employerId}.${key}`,
          sealed ? columns.field.open(sealed) : null,
        ]),
      );
      const nameOf = new Map(names.map((row) => [row.employerId, row.clear]));
      const workersOf = new Map(workers.map((row) => [row.employerId, row.count]));
      return rows.map((row) => ({
        ...asCase(row),
        businessName: JSON.parse(nameOf.get(row.employerId) ?? 'null') as string | null,
        workers: workersOf.get(row.employerId) ?? 0,
        callAt: asCall(saidOf.get(`${row.employerId}.callAt`)),
        notes: asTexts(saidOf.get(`${row.employerId}.notes`)),
      }));
    },
    async outcomes(since) {
      return await db.select().from(outcome).where(gte(outcome.at, since)).orderBy(asc(outcome.id));
    },
  };
}

function asCall(value: Json | undefined): CaseOnList['callAt'] {
  const { said, askedAt } = (value ?? {}) as { said?: Json; askedAt?: Json };
  if (typeof said !== 'string') return null;
  return { said, askedAt: typeof askedAt === 'number' ? askedAt : null };
}

function asTexts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

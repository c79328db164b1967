import { and, asc, count, eq, gte, isNull, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { CaseReason, CaseStage } from '../../flows/kit/effects.ts';
import { BUSINESS } from '../../flows/kit/record.ts';
import type { FollowupReader, FollowupTx } from '../../src/followup/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import { audit, field, followupCase, outcome } from '../schema/index.ts';

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
  return {
    async openCaseOf(employerId) {
      const [row] = await db
        .select()
        .from(followupCase)
        .where(and(eq(followupCase.employerId, employerId), isNull(followupCase.closedAt)));
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
      await db.insert(outcome).values({ id: ids(), ...row });
    },
    async audit(row) {
      passPoint('audit');
      await db.insert(audit).values({ id: ids(), ...row });
    },
  };
}

/** Reads the queue and the outcome log. */
export function followupReader(db: BetterSQLite3Database): FollowupReader {
  return {
    async openCases() {
      const rows = await db.select().from(followupCase).where(isNull(followupCase.closedAt));
      const names = await db
        .select({ employerId: field.employerId, clear: field.clear })
        .from(field)
        .where(and(eq(field.subject, BUSINESS), eq(field.key, 'businessName')));
      const workers = await db
        .select({ employerId: field.employerId, count: count() })
        .from(field)
        .where(and(ne(field.subject, BUSINESS), eq(field.key, 'name')))
        .groupBy(field.employerId);
      const nameOf = new Map(names.map((row) => [row.employerId, row.clear]));
      const workersOf = new Map(workers.map((row) => [row.employerId, row.count]));
      return rows.map((row) => ({
        ...asCase(row),
        businessName: JSON.parse(nameOf.get(row.employerId) ?? 'null') as string | null,
        workers: workersOf.get(row.employerId) ?? 0,
      }));
    },
    async outcomes(since) {
      return await db.select().from(outcome).where(gte(outcome.at, since)).orderBy(asc(outcome.id));
    },
  };
}

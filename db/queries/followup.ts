import { and, asc, eq, gte, inArray, isNull, lt, lte, max, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { CaseReason } from '../../flows/kit/effects.ts';
import type { FollowupReader, FollowupTx } from '../../src/followup/ports.ts';
import type { CaseState } from '../../src/followup/stages.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { consent, conversation, employer, field, followupCase, outcome } from '../schema/index.ts';
import { statement } from '../statement.ts';
import { auditWriter } from './audit.ts';
import { caseFactsReader } from './case-facts.ts';

type Row = typeof followupCase.$inferSelect;

function asCase(row: Row) {
  const { id, employerId, assignee, nextAt, openedAt } = row;
  const stage = row.stage as CaseState;
  return {
    id,
    employerId,
    stage,
    reasons: row.reasons as CaseReason[],
    assignee,
    nextAt,
    openedAt,
    mergedInto: row.mergedInto,
  };
}

/** Writes cases, and appends to the outcome and audit logs. */
export function followupWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): FollowupTx {
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
        via: p('via'),
        nextAt: p('nextAt'),
        document: p('document'),
        documentDate: p('documentDate'),
      })
      .prepare(),
  );
  return {
    async openCaseOf(employerId) {
      const row = await openOf.get({ employerId });
      return row ? asCase(row) : null;
    },
    async mainCaseOf(employerId) {
      let [row] = await db
        .select()
        .from(followupCase)
        .where(eq(followupCase.employerId, employerId));
      if (!row?.mergedInto) return null;
      while (row?.mergedInto)
        [row] = await db.select().from(followupCase).where(eq(followupCase.id, row.mergedInto));
      return row ? asCase(row) : null;
    },
    async putCase({ id, now, mergedInto: _, ...row }) {
      passPoint('case');
      const set = { ...row, updatedAt: now, closedAt: null };
      const again = { ...set, version: sql`${followupCase.version} + 1` };
      await db
        .insert(followupCase)
        .values({ id: id ?? ids(), ...set })
        .onConflictDoUpdate({ target: followupCase.employerId, set: again });
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
      const none = { via: null, nextAt: null, document: null, documentDate: null };
      await addOutcome.run({ id: ids(), ...none, ...row });
    },
    audit: auditWriter(db, columns, ids),
    async changeCase(id, version, change, now) {
      passPoint('case changed');
      const [row] = await db
        .update(followupCase)
        .set({ ...change, version: version + 1, updatedAt: now })
        .where(and(eq(followupCase.id, id), eq(followupCase.version, version)))
        .returning({ id: followupCase.id });
      return row !== undefined;
    },
    async leaseCase(id, by, until) {
      const mine = until === null ? eq(followupCase.leaseBy, by) : undefined;
      await db
        .update(followupCase)
        .set({ leaseBy: until === null ? null : by, leaseUntil: until ?? 0 })
        .where(and(eq(followupCase.id, id), mine));
    },
    async holdCase(id, by, until, now) {
      const { leaseBy, leaseUntil } = followupCase;
      const free = or(isNull(leaseBy), eq(leaseBy, by), lte(leaseUntil, now));
      await db
        .update(followupCase)
        .set({ leaseBy: by, leaseUntil: until })
        .where(and(eq(followupCase.id, id), free));
      const [row] = await db
        .select({ by: leaseBy, until: leaseUntil })
        .from(followupCase)
        .where(eq(followupCase.id, id));
      return row?.by ? { by: row.by, until: row.until } : null;
    },
  };
}

/** Reads the queue's facts and the outcome log. */
export function followupReader(
  db: BetterSQLite3Database,
  columns: Columns,
  now: () => number,
): FollowupReader {
  return {
    ...caseFactsReader(db, columns, now),
    async outcomes(since) {
      return await db.select().from(outcome).where(gte(outcome.at, since)).orderBy(asc(outcome.id));
    },
    async outcomesOf(employerId) {
      const own = eq(outcome.employerId, employerId);
      return await db.select().from(outcome).where(own).orderBy(asc(outcome.id));
    },
    async leftSince(purpose, before) {
      const newest = db
        .select({ id: max(consent.id) })
        .from(consent)
        .where(eq(consent.purpose, purpose))
        .groupBy(consent.employerId);
      const rows = await db
        .select({ id: consent.employerId, lastInAt: max(conversation.lastInAt) })
        .from(consent)
        .innerJoin(employer, eq(employer.id, consent.employerId))
        .innerJoin(conversation, eq(conversation.employerId, consent.employerId))
        .leftJoin(followupCase, eq(followupCase.employerId, consent.employerId))
        .where(
          and(
            inArray(consent.id, newest),
            eq(consent.given, true),
            isNull(employer.submittedAt),
            isNull(employer.erasedAt),
            isNull(followupCase.id),
          ),
        )
        .groupBy(consent.employerId)
        .having(({ lastInAt }) => lt(lastInAt, before));
      return rows.map(({ id }) => id);
    },
    async employersWith(key, value) {
      const rows = await db
        .selectDistinct({ id: field.employerId })
        .from(field)
        .where(and(eq(field.key, key), eq(field.hash, columns.fieldHash(key, value))));
      return rows.map(({ id }) => id);
    },
  };
}

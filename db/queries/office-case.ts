import { and, asc, countDistinct, desc, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias } from 'drizzle-orm/sqlite-core';
import { BUSINESS } from '../../flows/kit/record.ts';
import type { CodeChange } from '../../src/followup/outcome-codes/change.ts';
import type { ActReader, ActTx, Common, Share } from '../../src/office/act/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { caseNote, caseRefusal, caseShare, field, outcomeCode } from '../schema/index.ts';

/** The same number in another employer's record. */
const other = alias(field, 'other');

/** Reads what officers did about cases: outcome codes, rows given back, shares. */
export function actReader(db: BetterSQLite3Database): ActReader {
  return {
    async codeChanges() {
      const rows = await db.select().from(outcomeCode);
      return rows.map(({ code, body, version }) => ({ code, change: body as CodeChange, version }));
    },
    async refusalsOf(employerId) {
      const rows = await db
        .select()
        .from(caseRefusal)
        .where(eq(caseRefusal.employerId, employerId))
        .orderBy(asc(caseRefusal.id));
      return rows.map(({ employerId: _, ...row }) => row);
    },
    async sharesOf(employerId) {
      const lasting = and(eq(caseShare.employerId, employerId), isNull(caseShare.endedAt));
      const rows = await db.select().from(caseShare).where(lasting).orderBy(desc(caseShare.id));
      return rows.map(asShare);
    },
    async sharesWith(org) {
      const lasting = and(eq(caseShare.org, org), isNull(caseShare.endedAt));
      const rows = await db.select().from(caseShare).where(lasting).orderBy(desc(caseShare.id));
      return rows.map(asShare);
    },
    async inCommon(employerId) {
      const rows = await db
        .select({ id: other.employerId, key: field.key, count: countDistinct(field.hash) })
        .from(field)
        .innerJoin(other, and(eq(other.key, field.key), eq(other.hash, field.hash)))
        .where(
          and(
            eq(field.employerId, employerId),
            or(
              eq(field.key, 'nik'),
              and(eq(field.key, 'phone'), eq(field.subject, BUSINESS), eq(other.subject, BUSINESS)),
            ),
            isNotNull(field.hash),
            isNotNull(other.hash),
            ne(other.employerId, field.employerId),
          ),
        )
        .groupBy(other.employerId, field.key);
      const found = new Map<string, Common>();
      for (const { id, key, count } of rows) {
        const one = found.get(id) ?? { employerId: id, phones: 0, niks: 0 };
        found.set(id, { ...one, [key === 'nik' ? 'niks' : 'phones']: count });
      }
      return [...found.values()];
    },
  };
}

function asShare({ endedAt, ...share }: typeof caseShare.$inferSelect): Share {
  return share;
}

/** Writes what officers do about cases. */
export function actWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): ActTx {
  return {
    async addNote({ text, ...note }) {
      passPoint('note');
      await db.insert(caseNote).values({ id: ids(), ...note, body: columns.note.seal(text) });
    },
    async addRefusal(row) {
      passPoint('refusal');
      await db.insert(caseRefusal).values({ id: ids(), ...row });
    },
    async putCodeChange({ code, change, version, by, now }) {
      passPoint('outcome code');
      const set = { body: change, by, at: now, version: version + 1 };
      const [row] =
        version === 0
          ? await db
              .insert(outcomeCode)
              .values({ code, ...set })
              .onConflictDoNothing()
              .returning()
          : await db
              .update(outcomeCode)
              .set(set)
              .where(and(eq(outcomeCode.code, code), eq(outcomeCode.version, version)))
              .returning();
      return row !== undefined;
    },
    async addShare(share) {
      passPoint('share');
      await db.insert(caseShare).values({ id: ids(), ...share });
    },
    async endShare({ id, employerId, now }) {
      const lasting = and(
        eq(caseShare.id, id),
        eq(caseShare.employerId, employerId),
        isNull(caseShare.endedAt),
      );
      const [row] = await db.update(caseShare).set({ endedAt: now }).where(lasting).returning();
      return row !== undefined;
    },
  };
}

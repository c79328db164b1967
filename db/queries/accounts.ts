import { and, asc, eq, isNull } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { AccountReader, AccountTx } from '../../src/office/accounts/ports.ts';
import type { Officer, Session } from '../../src/office/officer.ts';
import type { Role } from '../../src/office/rights.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { officer, officerSession } from '../schema/index.ts';

type Row = typeof officer.$inferSelect;

function asOfficer({ password, totp, totpStep, role, ...row }: Row): Officer {
  return { ...row, role: role as Role, hasPassword: password !== null };
}

function asSession({ hash, endedAt, ...row }: typeof officerSession.$inferSelect): Session {
  return row;
}

/** Reads who may sign in, and who is. */
export function accountReader(db: BetterSQLite3Database): AccountReader {
  return {
    async session(tokenHash) {
      const [row] = await db
        .select()
        .from(officerSession)
        .innerJoin(officer, eq(officer.id, officerSession.officerId))
        .where(and(eq(officerSession.hash, tokenHash), isNull(officerSession.endedAt)));
      return row
        ? { session: asSession(row.officer_session), officer: asOfficer(row.officer) }
        : null;
    },
    async officer(id) {
      const [row] = await db.select().from(officer).where(eq(officer.id, id));
      return row ? asOfficer(row) : null;
    },
    async officers() {
      const rows = await db.select().from(officer).orderBy(asc(officer.name));
      return rows.map(asOfficer);
    },
  };
}

/** Writes who may sign in, and who is. */
export function accountWriter(db: BetterSQLite3Database, ids: Ids): AccountTx {
  return {
    async addOfficer({ now, ...one }) {
      const row = { id: ids(), ...one, areas: [...one.areas], createdAt: now };
      const [added] = await db.insert(officer).values(row).onConflictDoNothing().returning();
      return added ? asOfficer(added) : null;
    },
    async addSession({ tokenHash, now, ...one }) {
      const id = ids();
      const row = { id, hash: tokenHash, ...one, createdAt: now, seenAt: now };
      await db.insert(officerSession).values(row);
      return id;
    },
    async touchSession(id, seenAt, provedAt) {
      const set = { seenAt, ...(provedAt === undefined ? {} : { provedAt }) };
      await db.update(officerSession).set(set).where(eq(officerSession.id, id));
    },
    async endSession(id, at) {
      await db
        .update(officerSession)
        .set({ endedAt: at })
        .where(and(eq(officerSession.id, id), isNull(officerSession.endedAt)));
    },
  };
}

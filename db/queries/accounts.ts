import { and, asc, desc, eq, gt, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { AccountReader, AccountTx } from '../../src/office/accounts/ports.ts';
import type { Officer, Session } from '../../src/office/officer.ts';
import type { Role } from '../../src/office/rights.ts';
import type { Ids } from '../../src/platform/ids.ts';
import type { Columns } from '../columns.ts';
import { loginThrottle, officer, officerLink, officerSession } from '../schema/index.ts';

type Row = typeof officer.$inferSelect;

const DAY_MS = 24 * 3_600_000;
/** Sessions that were over so long ago are of no use to anyone: the trail tells of them. */
const SESSIONS_KEPT_MS = 30 * DAY_MS;
const TRIES_KEPT_MS = 2 * DAY_MS;

function asOfficer({ password, totp, totpStep, role, ...row }: Row): Officer {
  return { ...row, role: role as Role, hasPassword: password !== null };
}

function asSession({ hash, endedAt, ...row }: typeof officerSession.$inferSelect): Session {
  return row;
}

/** Reads who may sign in, and who is. */
export function accountReader(db: BetterSQLite3Database, columns: Columns): AccountReader {
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
    async sessionsOf(officerId) {
      const rows = await db
        .select()
        .from(officerSession)
        .where(and(eq(officerSession.officerId, officerId), isNull(officerSession.endedAt)))
        .orderBy(desc(officerSession.seenAt));
      return rows.map(asSession);
    },
    async officer(id) {
      const [row] = await db.select().from(officer).where(eq(officer.id, id));
      return row ? asOfficer(row) : null;
    },
    async byLogin(login) {
      const [row] = await db.select().from(officer).where(eq(officer.login, login));
      return row ? asOfficer(row) : null;
    },
    async officers() {
      const rows = await db.select().from(officer).orderBy(asc(officer.name));
      return rows.map(asOfficer);
    },
    async secrets(officerId) {
      const [row] = await db
        .select({ password: officer.password, totp: officer.totp })
        .from(officer)
        .where(eq(officer.id, officerId));
      return row ? { ...row, totp: row.totp === null ? null : columns.totp.open(row.totp) } : null;
    },
    async link(tokenHash) {
      const [row] = await db
        .select()
        .from(officerLink)
        .innerJoin(officer, eq(officer.id, officerLink.officerId))
        .where(eq(officerLink.hash, tokenHash));
      if (!row) return null;
      const { expiresAt, usedAt } = row.officer_link;
      return { officer: asOfficer(row.officer), expiresAt, usedAt };
    },
  };
}

/** Writes who may sign in, and who is. */
export function accountWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): AccountTx {
  return { ...officerWriter(db, columns, ids), ...signInWriter(db, columns, ids) };
}

type OfficerTx = Pick<
  AccountTx,
  'addOfficer' | 'changeOfficer' | 'administrators' | 'changeSecrets' | 'takeStep'
>;

function officerWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): OfficerTx {
  return {
    async addOfficer({ now, ...one }) {
      const row = { id: ids(), ...one, areas: [...one.areas], createdAt: now };
      const [added] = await db.insert(officer).values(row).onConflictDoNothing().returning();
      return added ? asOfficer(added) : null;
    },
    async changeOfficer(id, version, change) {
      const [row] = await db
        .update(officer)
        .set({ ...change, version: version + 1 })
        .where(and(eq(officer.id, id), eq(officer.version, version)))
        .returning({ id: officer.id });
      return row !== undefined;
    },
    async administrators() {
      const able = and(eq(officer.role, 'administrator'), isNull(officer.disabledAt));
      return await db.$count(officer, able);
    },
    async changeSecrets(officerId, { totp, ...change }) {
      const secret =
        totp === undefined ? {} : { totp: totp === null ? null : columns.totp.seal(totp) };
      await db
        .update(officer)
        .set({ ...change, ...secret })
        .where(eq(officer.id, officerId));
    },
    async takeStep(officerId, step) {
      const fresh = or(isNull(officer.totpStep), lt(officer.totpStep, step));
      const [row] = await db
        .update(officer)
        .set({ totpStep: step })
        .where(and(eq(officer.id, officerId), fresh))
        .returning({ id: officer.id });
      return row !== undefined;
    },
  };
}

function signInWriter(
  db: BetterSQLite3Database,
  columns: Columns,
  ids: Ids,
): Omit<AccountTx, keyof OfficerTx> {
  return {
    async addSession({ tokenHash, now, ...one }) {
      const id = ids();
      const row = { id, hash: tokenHash, ...one, createdAt: now, seenAt: now };
      await db.delete(officerSession).where(lt(officerSession.expiresAt, now - SESSIONS_KEPT_MS));
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
    async endSessionsOf(officerId, at, but = '') {
      const rows = await db
        .update(officerSession)
        .set({ endedAt: at })
        .where(
          and(
            eq(officerSession.officerId, officerId),
            isNull(officerSession.endedAt),
            ne(officerSession.id, but),
          ),
        )
        .returning({ id: officerSession.id });
      return rows.length;
    },
    async addLink({ tokenHash, officerId, now, expiresAt }) {
      await db
        .update(officerLink)
        .set({ expiresAt: sql`min(${officerLink.expiresAt}, ${now})` })
        .where(and(eq(officerLink.officerId, officerId), isNull(officerLink.usedAt)));
      await db.insert(officerLink).values({ hash: tokenHash, officerId, expiresAt });
    },
    async useInvitation(tokenHash, now) {
      const open = and(isNull(officerLink.usedAt), gt(officerLink.expiresAt, now));
      const [row] = await db
        .update(officerLink)
        .set({ usedAt: now })
        .where(and(eq(officerLink.hash, tokenHash), open))
        .returning({ hash: officerLink.hash });
      return row !== undefined;
    },
    async tries(at) {
      const key = columns.triesHash(at);
      const [row] = await db.select().from(loginThrottle).where(eq(loginThrottle.key, key));
      return row ?? null;
    },
    async putTries(what, { fails, until, at }) {
      await db.delete(loginThrottle).where(lt(loginThrottle.at, at - TRIES_KEPT_MS));
      const key = columns.triesHash(what);
      await db
        .insert(loginThrottle)
        .values({ key, fails, until, at })
        .onConflictDoUpdate({ target: loginThrottle.key, set: { fails, until, at } });
    },
  };
}

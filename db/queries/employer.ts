import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { StoredEmployer } from '../../src/followup/ports.ts';
import type { Columns } from '../columns.ts';
import { consent, employer } from '../schema/index.ts';
import { recordReader } from './read-record.ts';

/** Reads one employer with all answers and the whole consent ledger, or null. */
export function employerReader(db: BetterSQLite3Database, columns: Columns) {
  const readRecord = recordReader(db, columns);
  return async (id: string): Promise<StoredEmployer | null> => {
    const [row] = await db.select().from(employer).where(eq(employer.id, id));
    if (!row) return null;
    const ledger = await db.select().from(consent).where(eq(consent.employerId, id));
    return {
      id,
      createdAt: row.createdAt,
      erasedAt: row.erasedAt,
      record: await readRecord(id),
      consents: ledger.map(({ purpose, textVersion, given, at }) => ({
        purpose,
        textVersion,
        given,
        at,
      })),
    };
  };
}

import { asc, desc } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { incrementBase32 } from 'ulid';
import type { SignatureReader, SignatureTx } from '../../src/content/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { signature } from '../schema/index.ts';

/** Reads the content register. */
export function signatureReader(db: BetterSQLite3Database): SignatureReader {
  return {
    async newest() {
      const [row] = await db
        .select({ id: signature.id })
        .from(signature)
        .orderBy(desc(signature.id))
        .limit(1);
      return row?.id ?? null;
    },
    all: async () => await db.select().from(signature).orderBy(asc(signature.id)),
  };
}

/** Appends to the content register. */
export function signatureWriter(db: BetterSQLite3Database, ids: Ids): SignatureTx {
  const { all, newest } = signatureReader(db);
  return {
    signatures: all,
    async addSignature(line) {
      const [id, last] = [ids(), await newest()];
      // The last line counts, also where two programs write in one millisecond.
      const next = last !== null && id <= last ? incrementBase32(last) : id;
      await db.insert(signature).values({ id: next, ...line });
    },
  };
}

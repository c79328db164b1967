import { and, asc, count, eq, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SavedFilterReader, SavedFilterTx } from '../../src/office/queue/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { savedFilter } from '../schema/index.ts';

/** Reads the looks at the queue that officers saved. */
export function savedFilterReader(db: BetterSQLite3Database): SavedFilterReader {
  return {
    async savedFilters(officerId) {
      return await db
        .select({ id: savedFilter.id, name: savedFilter.name, query: savedFilter.query })
        .from(savedFilter)
        .where(eq(savedFilter.officerId, officerId))
        .orderBy(asc(savedFilter.name), asc(savedFilter.id));
    },
  };
}

/** Writes them. */
export function savedFilterWriter(db: BetterSQLite3Database, ids: Ids): SavedFilterTx {
  return {
    async saveFilter({ officerId, name, query, now, most }) {
      const own = eq(savedFilter.officerId, officerId);
      const [others] = await db
        .select({ count: count() })
        .from(savedFilter)
        .where(and(own, ne(savedFilter.name, name)));
      if ((others?.count ?? 0) >= most) return false;
      await db.delete(savedFilter).where(and(own, eq(savedFilter.name, name)));
      await db.insert(savedFilter).values({ id: ids(), officerId, name, query, at: now });
      return true;
    },
    async removeFilter(id, officerId) {
      const removed = await db
        .delete(savedFilter)
        .where(and(eq(savedFilter.id, id), eq(savedFilter.officerId, officerId)))
        .returning({ id: savedFilter.id });
      return removed.length > 0;
    },
  };
}

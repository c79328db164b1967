import { asc, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { TurnTx } from '../../src/conversation/ports.ts';
import type { TipReader } from '../../src/followup/figures/ports.ts';
import { passPoint } from '../../src/platform/probe.ts';
import { tip } from '../schema/index.ts';

/** Reads what workers told, in counts. */
export function tipReader(db: BetterSQLite3Database): TipReader {
  return {
    tips: async () => await db.select().from(tip).orderBy(asc(tip.kecamatan), asc(tip.reason)),
  };
}

/** Counts what a worker tells. */
export function tipWriter(db: BetterSQLite3Database): Pick<TurnTx, 'countTip'> {
  return {
    async countTip(kecamatan, reason) {
      passPoint('tip');
      await db
        .insert(tip)
        .values({ kecamatan, reason, count: 1 })
        .onConflictDoUpdate({
          target: [tip.kecamatan, tip.reason],
          set: { count: sql`${tip.count} + 1` },
        });
    },
  };
}

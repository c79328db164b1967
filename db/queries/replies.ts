import { and, asc, eq, isNull } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ReplyReader, ReplyTx } from '../../src/office/replies/ports.ts';
import { passPoint } from '../../src/platform/probe.ts';
import { cannedReply } from '../schema/index.ts';

/** Reads the words that officers send often. */
export function replyReader(db: BetterSQLite3Database): ReplyReader {
  return {
    async replies() {
      const rows = await db.select().from(cannedReply).orderBy(asc(cannedReply.title));
      if (rows.length === 0) return null;
      return rows
        .filter(({ removedAt }) => removedAt === null)
        .map(({ id, title, body, at }) => ({ id, title, body, at }));
    },
  };
}

/** Writes them; one that is removed stays, so that what is in the trail can be told. */
export function replyWriter(db: BetterSQLite3Database): ReplyTx {
  const standing = (id: string) => and(eq(cannedReply.id, id), isNull(cannedReply.removedAt));
  return {
    async addReply(row) {
      passPoint('reply');
      const added = await db
        .insert(cannedReply)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: cannedReply.id });
      return added.length > 0;
    },
    async changeReply(id, before, change) {
      passPoint('reply changed');
      const changed = await db
        .update(cannedReply)
        .set(change)
        .where(and(standing(id), eq(cannedReply.at, before)))
        .returning({ id: cannedReply.id });
      return changed.length > 0;
    },
    async removeReply(id, by, at) {
      passPoint('reply removed');
      const removed = await db
        .update(cannedReply)
        .set({ by, at, removedAt: at })
        .where(standing(id))
        .returning({ id: cannedReply.id });
      return removed.length > 0;
    },
  };
}

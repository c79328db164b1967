import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { TurnTx } from '../../src/conversation/ports.ts';
import type { MisunderstoodReader, MisunderstoodTx } from '../../src/office/misunderstood/ports.ts';
import { idOfDay } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { misunderstood } from '../schema/index.ts';
import { rows } from '../statement.ts';

const open = isNull(misunderstood.label);

const shown = {
  id: misunderstood.id,
  text: misunderstood.text,
  count: misunderstood.count,
  asked: misunderstood.asked,
  guess: misunderstood.guess,
  day: misunderstood.day,
  lastDay: misunderstood.lastDay,
};

/** Reads the sentences that were not understood. */
export function misunderstoodReader(
  db: BetterSQLite3Database,
  columns: Columns,
): MisunderstoodReader {
  const opened = <Row extends { text: Buffer }>(row: Row) => ({
    ...row,
    text: columns.misunderstood.open(row.text),
  });
  return {
    async unlabelled({ limit, offset = 0 }) {
      const found = await db
        .select(shown)
        .from(misunderstood)
        .where(open)
        .orderBy(desc(misunderstood.count), desc(misunderstood.lastDay), asc(misunderstood.id))
        .limit(limit)
        .offset(offset);
      return found.map(opened);
    },
    async waiting() {
      const [row] = await db.select({ count: count() }).from(misunderstood).where(open);
      return row?.count ?? 0;
    },
    async labelled() {
      const found = await db
        .select({ ...shown, label: misunderstood.label, hash: misunderstood.hash })
        .from(misunderstood)
        .where(isNotNull(misunderstood.label))
        .orderBy(asc(misunderstood.id));
      return found.map((row) => ({ ...opened(row), label: row.label ?? '' }));
    },
  };
}

/** Keeps such sentences, and their labels. */
export function misunderstoodWriter(
  db: BetterSQLite3Database,
  columns: Columns,
): Pick<TurnTx, 'keepMisunderstood'> & MisunderstoodTx {
  return {
    async keepMisunderstood({ text, sameAs, asked, guess, day, since, most }) {
      passPoint('misunderstood');
      await db.delete(misunderstood).where(and(open, lt(misunderstood.day, since)));
      await db
        .insert(misunderstood)
        .values({
          id: idOfDay(day),
          text: columns.misunderstood.seal(text),
          hash: columns.misunderstoodHash(sameAs),
          asked,
          guess,
          day,
          lastDay: day,
        })
        .onConflictDoUpdate({
          target: misunderstood.hash,
          set: { count: sql`${misunderstood.count} + 1`, lastDay: day },
        });
      const over = db
        .select({ id: misunderstood.id })
        .from(misunderstood)
        .where(open)
        .orderBy(desc(misunderstood.day), desc(misunderstood.id))
        .limit(rows(-1))
        .offset(most);
      await db.delete(misunderstood).where(inArray(misunderstood.id, over));
    },
    async labelSentence({ id, label, by, at, anew }) {
      const labelled = await db
        .update(misunderstood)
        .set({ label, labelledBy: by, labelledAt: at })
        .where(and(eq(misunderstood.id, id), anew ? undefined : open))
        .returning({ id: misunderstood.id });
      return labelled.length > 0;
    },
  };
}

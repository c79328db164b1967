import { setImmediate } from 'node:timers/promises';
import { and, asc, desc, eq, gt, gte, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { AuditLine, FollowupTx } from '../../src/followup/ports.ts';
import type { TrailReader } from '../../src/office/trail/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { audit, meta } from '../schema/index.ts';
import { rows, statement } from '../statement.ts';

/** Where the chain's end is kept, so that lines cut off at the end show too. */
const HEAD = 'audit_head';
const FIRST = 'first';

type Line = Omit<AuditLine, 'hash'>;

/** A keyed hash over a line and the one before it: nobody without the key can mend a cut chain. */
function linked(columns: Columns, before: string, line: Line): string {
  const { seq, id, actor, action, subject, at, reason, detail } = line;
  return columns.auditHash(
    JSON.stringify([before, seq, id, actor, action, subject, at, reason, detail]),
  );
}

/** Adds lines to the trail, each chained to the one before; inside the transaction of what it tells. */
export function auditWriter(
  db: BetterSQLite3Database,
  columns: Columns,
  ids: Ids,
): FollowupTx['audit'] {
  const p = sql.placeholder;
  const newest = statement(
    db
      .select({ seq: audit.seq, hash: audit.hash })
      .from(audit)
      .where(isNotNull(audit.seq))
      .orderBy(desc(audit.seq))
      .limit(rows(1))
      .prepare(),
  );
  const headOf = statement(db.select().from(meta).where(eq(meta.key, HEAD)).prepare());
  const add = statement(
    db
      .insert(audit)
      .values({
        id: p('id'),
        actor: p('actor'),
        action: p('action'),
        subject: p('subject'),
        at: p('at'),
        reason: p('reason'),
        detail: p('detail'),
        seq: p('seq'),
        hash: p('hash'),
      })
      .prepare(),
  );
  const putHead = statement(
    db
      .insert(meta)
      .values({ key: HEAD, value: p('value') })
      .onConflictDoUpdate({ target: meta.key, set: { value: sql`excluded.value` } })
      .prepare(),
  );
  return async ({ actor, action, subject, at, reason = null, detail = null }) => {
    passPoint('audit');
    const last = await newest.get({});
    const head = await headOf.get({});
    const end = Number.parseInt(head?.value ?? '', 10) || 0;
    const seq = nextSeq(last?.seq ?? 0, end);
    const line = { id: ids(), actor, action, subject, at, reason: reason ?? null, detail, seq };
    const hash = linked(columns, last?.hash ?? FIRST, line);
    add.run({ ...line, hash });
    putHead.run({ value: `${seq} ${columns.auditHash(`${HEAD} ${seq} ${hash}`)}` });
  };
}

/**
 * The number of the next line. Where the newest line is not the one that the chain ended with, a
 * number is left out: what was cut off must not be hidden by what is written after it.
 */
function nextSeq(last: number, end: number): number {
  return last === end ? last + 1 : Math.max(last, end) + (last > end ? 2 : 1);
}

/** Lines that are checked at once; between two such heaps others get their turn. */
const CHUNK = 500;

/** Reads the trail, and checks its chain. */
export function auditReader(db: BetterSQLite3Database, columns: Columns): TrailReader {
  return {
    async lines({ actor, subject, since, until, before, limit }) {
      const where: (SQL | undefined)[] = [
        actor === undefined ? undefined : eq(audit.actor, actor),
        subject === undefined ? undefined : eq(audit.subject, subject),
        since === undefined ? undefined : gte(audit.at, since),
        until === undefined ? undefined : lt(audit.at, until),
        before === undefined ? undefined : lt(audit.id, before),
      ];
      const found = await db
        .select()
        .from(audit)
        .where(and(...where))
        .orderBy(desc(audit.id))
        .limit(limit);
      return found.map((row) => ({ ...row, detail: row.detail ?? null }));
    },
    async check() {
      let end = { seq: 0, hash: FIRST };
      for (;;) {
        const heap = await after(end.seq);
        for (const row of heap) {
          const { hash, ...line } = row;
          const whole = linked(columns, end.hash, { ...line, detail: line.detail ?? null });
          if (row.seq !== end.seq + 1 || hash !== whole) return { whole: false, seq: end.seq + 1 };
          end = { seq: row.seq, hash: whole };
        }
        if (heap.length === CHUNK) await setImmediate();
        else if (await endsAt(end)) return { whole: true, lines: end.seq, mark: markOf(end.hash) };
        // Lines may have been added since; otherwise they are missing.
        else if ((await after(end.seq)).length === 0) return { whole: false, seq: end.seq + 1 };
      }
    },
  };

  function after(seq: number) {
    return db
      .select()
      .from(audit)
      .where(and(isNotNull(audit.seq), gt(audit.seq, seq)))
      .orderBy(asc(audit.seq))
      .limit(CHUNK);
  }

  async function endsAt({ seq, hash }: { seq: number; hash: string }): Promise<boolean> {
    const [head] = await db.select().from(meta).where(eq(meta.key, HEAD));
    if (!head) return seq === 0;
    return head.value === `${seq} ${columns.auditHash(`${HEAD} ${seq} ${hash}`)}`;
  }
}

/** Of the newest line, short enough to be written down: a trail that was made anew has another. */
function markOf(hash: string): string {
  return hash === FIRST ? '' : hash.slice(0, 8).toUpperCase();
}

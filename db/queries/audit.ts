import { and, asc, desc, eq, gt, gte, isNotNull, lt, type SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { AuditLine, FollowupTx } from '../../src/followup/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { audit, meta } from '../schema/index.ts';

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
  return async ({ actor, action, subject, at, reason = null, detail = null }) => {
    passPoint('audit');
    const [last] = await db
      .select({ seq: audit.seq, hash: audit.hash })
      .from(audit)
      .where(isNotNull(audit.seq))
      .orderBy(desc(audit.seq))
      .limit(1);
    const seq = (last?.seq ?? 0) + 1;
    const line = { id: ids(), actor, action, subject, at, reason: reason ?? null, detail, seq };
    const hash = linked(columns, last?.hash ?? FIRST, line);
    await db.insert(audit).values({ ...line, hash });
    const value = `${seq} ${columns.auditHash(`${HEAD} ${seq} ${hash}`)}`;
    await db
      .insert(meta)
      .values({ key: HEAD, value })
      .onConflictDoUpdate({ target: meta.key, set: { value } });
  };
}

/** What is looked for in the trail; `before`: only older lines than this id. */
export type AuditQuery = {
  actor?: string | undefined;
  subject?: string | undefined;
  since?: number | undefined;
  before?: string | undefined;
  limit: number;
};

/** Whole, or the first line at which it is not; `seq` 0: lines are missing at the end. */
export type ChainState = { whole: true; lines: number } | { whole: false; seq: number };

/** Lines that are checked at once. */
const CHUNK = 5_000;

/** Reads the trail, and checks its chain. */
export function auditReader(db: BetterSQLite3Database, columns: Columns) {
  return {
    /** The newest lines first. */
    async lines({ actor, subject, since, before, limit }: AuditQuery): Promise<AuditLine[]> {
      const where: (SQL | undefined)[] = [
        actor === undefined ? undefined : eq(audit.actor, actor),
        subject === undefined ? undefined : eq(audit.subject, subject),
        since === undefined ? undefined : gte(audit.at, since),
        before === undefined ? undefined : lt(audit.id, before),
      ];
      const rows = await db
        .select()
        .from(audit)
        .where(and(...where))
        .orderBy(desc(audit.id))
        .limit(limit);
      return rows.map((row) => ({ ...row, detail: row.detail ?? null }));
    },
    /** Follows the chain from its first line to its end. */
    async check(): Promise<ChainState> {
      let before = FIRST;
      let seq = 0;
      for (;;) {
        const rows = await db
          .select()
          .from(audit)
          .where(and(isNotNull(audit.seq), gt(audit.seq, seq)))
          .orderBy(asc(audit.seq))
          .limit(CHUNK);
        for (const row of rows) {
          const { hash, ...line } = row;
          const whole = linked(columns, before, { ...line, detail: line.detail ?? null });
          if (row.seq !== seq + 1 || hash !== whole) return { whole: false, seq: seq + 1 };
          seq = row.seq;
          before = whole;
        }
        if (rows.length < CHUNK) break;
      }
      return (await endsAt(seq, before)) ? { whole: true, lines: seq } : { whole: false, seq: 0 };
    },
  };

  async function endsAt(seq: number, hash: string): Promise<boolean> {
    const [head] = await db.select().from(meta).where(eq(meta.key, HEAD));
    if (!head) return seq === 0;
    return head.value === `${seq} ${columns.auditHash(`${HEAD} ${seq} ${hash}`)}`;
  }
}

import { existsSync, rmSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';

/** What a database file holds: its schema, and of each table how many rows. Null: no such file. */
export type Content = { schema: unknown[]; rows: Record<string, number> } | null;

/** Reads a database file without changing it. */
export function contentOf(file: string): Content {
  if (!existsSync(file)) return null;
  const inUse = existsSync(`${file}-shm`);
  const db = new BetterSqlite(file, { readonly: true });
  try {
    const schema = db
      .prepare<[], { type: string; name: string; sql: string | null }>(
        'select type, name, sql from sqlite_master order by type, name',
      )
      .all();
    const tables = schema.filter(({ type }) => type === 'table').map(({ name }) => name);
    const rows = tables.map((name) => {
      const { n } = db.prepare(`select count(*) as n from "${name}"`).get() as { n: number };
      return [name, n] as const;
    });
    return { schema, rows: Object.fromEntries(rows) };
  } finally {
    db.close();
    // A reader makes these and may not remove them.
    if (!inUse) for (const end of ['-shm', '-wal']) rmSync(`${file}${end}`, { force: true });
  }
}

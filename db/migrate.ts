import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { ProgramError } from '../src/platform/errors.ts';
import { projectRoot } from '../src/platform/root.ts';

const FOLDER = join(projectRoot, 'db', 'migrations');

/** How many migrations this version of the program knows. */
function known(): number {
  const journal = readFileSync(join(FOLDER, 'meta', '_journal.json'), 'utf8');
  return (JSON.parse(journal) as { entries: unknown[] }).entries.length;
}

function applied(db: BetterSqlite.Database): number {
  const table = db
    .prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
    .get();
  if (!table) return 0;
  const row = db.prepare('select count(*) as n from __drizzle_migrations').get();
  return (row as { n: number }).n;
}

/**
 * Brings the database to this version's tables; an older one with data is copied aside first.
 * Throws a ProgramError, and changes nothing, when a newer version wrote it.
 */
export function bringUpToDate(db: BetterSqlite.Database, file: string): void {
  const have = applied(db);
  const want = known();
  if (have > want)
    throw new ProgramError(
      `Basis data ${file} dibuat oleh siap-jkn versi lebih baru; pasang versi itu atau yang sesudahnya. Data tidak diubah.`,
    );
  if (have === want) return;
  if (have > 0) copyAside(db, `${file}.sebelum-${want}`);
  try {
    migrate(drizzle({ client: db }), { migrationsFolder: FOLDER });
  } catch (error) {
    // Another process may have done it between our look and our lock.
    if (applied(db) !== want) throw error;
  }
}

function copyAside(db: BetterSqlite.Database, to: string): void {
  if (!existsSync(to)) db.prepare('VACUUM INTO ?').run(to);
}

import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { ProgramError } from '../src/platform/errors.ts';
import { projectRoot } from '../src/platform/root.ts';
import { openReader } from './connection.ts';

/** Drizzle's own name and shape, so that its tools find what is applied. */
const APPLIED = '__drizzle_migrations';
const CREATE = `create table if not exists ${APPLIED} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`;

/** The migrations of this version, oldest first. */
function known() {
  return readMigrationFiles({ migrationsFolder: join(projectRoot, 'db', 'migrations') });
}

/** How many migrations a database has had; null: none was ever begun. */
function applied(db: BetterSqlite.Database): number | null {
  const table = db.prepare('select 1 from sqlite_master where name = ?').get(APPLIED);
  if (!table) return null;
  return (db.prepare(`select count(*) as n from ${APPLIED}`).get() as { n: number }).n;
}

/**
 * Throws a ProgramError when another program, or a newer version of this one, made the file. Only
 * reads: opening for writing would already change such a file.
 */
export function refuseForeign(file: string): void {
  const db = openReader(file);
  try {
    const have = applied(db);
    const tables = db.prepare('select count(*) as n from sqlite_master').get() as { n: number };
    if (have === null && tables.n > 0)
      throw new ProgramError(
        `Berkas ${file} dibuat program lain, bukan basis data siap-jkn; pilih berkas lain dengan DATABASE_URL atau SIAP_DATA_DIR. Data tidak diubah.`,
      );
    if ((have ?? 0) > known().length)
      throw new ProgramError(
        `Basis data ${file} dibuat oleh siap-jkn versi lebih baru; pasang versi itu atau yang sesudahnya. Data tidak diubah.`,
      );
  } finally {
    db.close();
  }
}

/**
 * Brings the database to this version's tables, all or nothing; one with data is copied aside
 * first. Processes that start together wait for each other here.
 */
export function bringUpToDate(db: BetterSqlite.Database, file: string): void {
  const all = known();
  const have = applied(db) ?? 0;
  if (have >= all.length) return;
  if (have > 0) copyAside(db, `${file}.sebelum-${all.length}`);
  db.exec('BEGIN IMMEDIATE');
  try {
    db.exec(CREATE);
    const note = db.prepare(`insert into ${APPLIED} (hash, created_at) values (?, ?)`);
    // Another process may have done some between our look and our lock.
    for (const { sql, hash, folderMillis } of all.slice(applied(db) ?? 0)) {
      for (const statement of sql) db.exec(statement);
      note.run(hash, folderMillis);
    }
    db.exec('COMMIT');
  } catch (error) {
    // A full disk ends the transaction by itself.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** The copy gets its name only when it is whole. */
function copyAside(db: BetterSqlite.Database, to: string): void {
  if (existsSync(to)) return;
  const scratch = `${to}.${process.pid}`;
  try {
    db.prepare('VACUUM INTO ?').run(scratch);
    renameSync(scratch, to);
  } finally {
    rmSync(scratch, { force: true });
  }
}

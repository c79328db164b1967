import BetterSqlite from 'better-sqlite3';

/** KiB of pages that a connection keeps in memory; SQLite's own 2 MB are read again and again. */
const CACHE_KIB = { writer: 65_536, reader: 16_384 };

/** The connection that writes. WAL with a sync at every commit: what was acknowledged survives a power cut. */
export function openWriter(file: string): BetterSqlite.Database {
  const db = new BetterSqlite(file);
  db.pragma('busy_timeout = 5000');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  // Otherwise REPLACE would pass by the triggers that keep the logs append-only.
  db.pragma('recursive_triggers = ON');
  db.pragma(`cache_size = -${CACHE_KIB.writer}`);
  return db;
}

/** A connection that only reads, and only what is committed. The file must exist. */
export function openReader(file: string): BetterSqlite.Database {
  const db = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  db.pragma('busy_timeout = 5000');
  db.pragma(`cache_size = -${CACHE_KIB.reader}`);
  return db;
}

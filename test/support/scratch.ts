import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';

/** A fresh folder that goes away with the test that asked for it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still until it is moved. */
export type StillClock = Clock & { pass(ms: number): void };

export function stillClock(now: number): StillClock {
  let time = now;
  return {
    now: () => time,
    pass(ms) {
      time += ms;
    },
  };
}

/** The database of a folder, closed with the test if it is open then. */
export function openIn(folder: string, clock: Clock): { database: Database; file: string } {
  const config = readConfig({ SIAP_DATA_DIR: folder });
  const database = openDatabase(config, () => clock);
  onTestFinished(() => database.close().catch(() => undefined));
  return { database, file: config.databaseFile };
}

/** The same file past the program's own queries, closed with the test. */
export function openRaw(file: string): BetterSqlite.Database {
  const raw = new BetterSqlite(file);
  onTestFinished(() => void raw.close());
  return raw;
}

/** What a statement finds in the file now. */
export function rowsIn<T = Record<string, unknown>>(file: string, sql: string): T[] {
  const raw = new BetterSqlite(file, { readonly: true });
  try {
    return raw.prepare<[], T>(sql).all();
  } finally {
    raw.close();
  }
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { openWriter } from '../../db/connection.ts';
import { bringUpToDate } from '../../db/migrate.ts';
import type { Said } from './crowd.ts';
import { type FloorWrite, floorWrite, type Row } from './floor-writes.ts';
import type { Footprint } from './rehearsal.ts';

/**
 * The bare floor: what SQLite itself needs for the program's turns. The same tables and settings,
 * as many commits, the same rows of the same sizes, by hand-prepared statements; it reads nothing,
 * seals nothing and decides nothing.
 */
export class Floor {
  readonly db: BetterSqlite.Database;
  readonly file: string;
  commits = 0;
  rows = 0;
  readonly #steps: readonly (readonly (readonly FloorWrite[])[])[];
  readonly #rows = new Map<number, Row>();
  readonly #begin: BetterSqlite.Statement;
  readonly #commit: BetterSqlite.Statement;

  constructor(dataDir: string, footprint: Footprint) {
    mkdirSync(dataDir, { recursive: true });
    const file = join(dataDir, 'floor.db');
    const db = openWriter(file);
    bringUpToDate(db, file);
    this.db = db;
    this.file = file;
    const prepared = new Map<string, BetterSqlite.Statement>();
    const prepare = (sql: string) => {
      const known = prepared.get(sql) ?? db.prepare(sql);
      prepared.set(sql, known);
      return known;
    };
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
    this.#steps = footprint.map((commits) =>
      commits.map((asked) => asked.map((one) => floorWrite(one, prepare))),
    );
  }

  /** The turns one after the other. */
  run(turns: readonly Said[]): void {
    for (const said of turns) this.#turn(said);
  }

  close(): void {
    this.db.close();
  }

  #turn({ owner, step }: Said): void {
    const row = this.#rows.get(owner) ?? { owner, talk: '', employer: '', message: '', out: [] };
    this.#rows.set(owner, row);
    for (const writes of this.#steps[step] ?? []) {
      this.#begin.run();
      for (const write of writes) this.rows += write(row);
      this.#commit.run();
      this.commits += 1;
    }
  }
}

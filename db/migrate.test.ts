import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { ProgramError } from '../src/platform/errors.ts';
import { projectRoot } from '../src/platform/root.ts';
import { contentOf } from '../test/support/database-content.ts';
import { openIn, scratchFolder, stillClock } from '../test/support/scratch.ts';
import { openWriter } from './connection.ts';
import { openDatabase } from './open.ts';
import * as schema from './schema/index.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const tables = Object.values(schema).filter((one) => one instanceof SQLiteTable);
const migrations = join(projectRoot, 'db', 'migrations');

type Snapshot = {
  tables: Record<
    string,
    {
      columns: Record<string, { type: string; notNull: boolean; primaryKey: boolean }>;
      indexes: Record<string, { columns: string[]; isUnique: boolean; where?: string }>;
    }
  >;
};

async function fresh() {
  const folder = scratchFolder();
  const { database, file } = openIn(folder, stillClock(NOW));
  await database.close();
  return { folder, file };
}

describe('the tables of this version', () => {
  it('are all made in an empty folder', async () => {
    const { file } = await fresh();
    const made = Object.keys(contentOf(file)?.rows ?? {});
    const wanted = tables.map((table) => getTableConfig(table).name);
    expect(wanted.length).toBeGreaterThan(10);
    expect(made).toEqual(expect.arrayContaining(wanted));
  });

  it('have exactly the columns and indexes that the queries are written against', async () => {
    const { file } = await fresh();
    const db = new BetterSqlite(file, { readonly: true });
    for (const table of tables) {
      const { name, columns, indexes } = getTableConfig(table);
      const info = db.pragma(`table_info(${name})`) as {
        name: string;
        type: string;
        notnull: number;
      }[];
      expect(
        info.map((one) => [one.name, one.type.toLowerCase(), one.notnull === 1]),
        name,
      ).toEqual(columns.map((one) => [one.name, one.getSQLType(), one.notNull]));
      const made = db.pragma(`index_list(${name})`) as { name: string; origin: string }[];
      const unique = columns.filter((one) => one.isUnique).map((one) => one.uniqueName);
      expect(
        made
          .filter((one) => one.origin === 'c')
          .map((one) => one.name)
          .sort(),
        name,
      ).toEqual([...indexes.map((one) => one.config.name), ...unique].sort());
    }
    db.close();
  });

  it('are the ones the newest snapshot knows, so that `npm run schema` would print no change', () => {
    const newest = readdirSync(join(migrations, 'meta'))
      .filter((name) => name.endsWith('_snapshot.json'))
      .sort()
      .at(-1);
    const text = readFileSync(join(migrations, 'meta', newest ?? ''), 'utf8');
    const snapshot = JSON.parse(text) as Snapshot;
    expect(Object.keys(snapshot.tables).sort()).toEqual(
      tables.map((table) => getTableConfig(table).name).sort(),
    );
    for (const table of tables) {
      const { name, columns, indexes } = getTableConfig(table);
      const kept = snapshot.tables[name];
      expect(
        Object.entries(kept?.columns ?? {}).map(([at, { type, notNull }]) => [at, type, notNull]),
        name,
      ).toEqual(columns.map((one) => [one.name, one.getSQLType(), one.notNull]));
      const unique = columns.filter((one) => one.isUnique).map((one) => one.uniqueName);
      expect(Object.keys(kept?.indexes ?? {}).sort(), name).toEqual(
        [...indexes.map((one) => one.config.name), ...unique].sort(),
      );
      for (const { config } of indexes)
        expect(kept?.indexes[config.name]?.isUnique, config.name).toBe(config.unique);
    }
  });

  it('come from migration files that the journal lists, each once and in order', () => {
    const journal = JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')) as {
      entries: { idx: number; tag: string; when: number }[];
    };
    const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'));
    expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.sort());
    expect(journal.entries.map(({ idx }) => idx)).toEqual(files.map((_, at) => at));
    const times = journal.entries.map(({ when }) => when);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });
});

describe('a database that is there already', () => {
  it('is opened again as it is', async () => {
    const { folder, file } = await fresh();
    const before = contentOf(file);
    const { database } = openIn(folder, stillClock(NOW));
    await database.close();
    expect(contentOf(file)).toEqual(before);
  });

  it('keeps what was in it', async () => {
    const { folder } = await fresh();
    const one = openIn(folder, stillClock(NOW)).database;
    const content = { kind: 'text', text: 'halo' } as const;
    const message = { channel: 'x', address: 'a', messageId: '1', at: NOW, content };
    const { conversationId } = await one.write((tx) => tx.receive(message, NOW));
    await one.close();
    const other = openIn(folder, stillClock(NOW)).database;
    expect((await other.turns.nextTurn(conversationId))?.inbound.content).toEqual(content);
  });

  it('gives its newest commit to the clock, so that ids stay in order', async () => {
    const { folder } = await fresh();
    const one = openIn(folder, stillClock(NOW)).database;
    await one.write((tx) =>
      tx.logOutcome({ employerId: 'e', kind: 'erased', reason: null, by: 'bot', at: NOW }),
    );
    await one.close();
    const places = { databaseFile: join(folder, 'siap.db'), keyFile: join(folder, 'key') };
    let told = 0;
    const again = openDatabase(places, (lastCommit) => {
      told = lastCommit;
      return stillClock(NOW);
    });
    expect(told).toBe(NOW);
    await again.close();
  });

  it('is left alone when a newer version or another program made it', async () => {
    const { folder, file } = await fresh();
    const db = new BetterSqlite(file);
    db.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9)");
    db.close();
    const before = contentOf(file);
    expect(() => openIn(folder, stillClock(NOW))).toThrow(ProgramError);
    expect(() => openIn(folder, stillClock(NOW))).toThrow('versi lebih baru');
    expect(contentOf(file)).toEqual(before);
  });
});

describe('what happened stays written', () => {
  const ROWS = {
    outcome:
      "insert into outcome (id, employer_id, kind, by, at) values ('1', 'e', 'erased', 'bot', 1)",
    audit:
      "insert into audit (id, actor, action, subject, at) values ('1', 'bot', 'erase', 'e', 1)",
    consent: "insert into consent values ('1', 'e', 'file', 1, 1, 1)",
    signature: "insert into signature values ('1', 'text:a:b', 'h', 'o', 'L/1', '2026-11-01', 1)",
  };

  it.each(Object.entries(ROWS))('in %s: no change and no removal', async (table, insert) => {
    const { file } = await fresh();
    const db = openWriter(file);
    db.exec(insert);
    const whole = db.prepare(`select * from ${table}`).all();
    expect(() => db.exec(`update ${table} set id = '2'`)).toThrow(`${table} is append-only`);
    expect(() => db.exec(`delete from ${table}`)).toThrow(`${table} is append-only`);
    expect(() => db.exec(`delete from ${table} where id = '1'`)).toThrow('append-only');
    expect(() => db.exec(insert.replace('insert', 'replace'))).toThrow();
    expect(db.prepare(`select * from ${table}`).all()).toEqual(whole);
    db.close();
  });
});

import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../test/support/scratch.ts';
import { openReader, openWriter } from './connection.ts';
import { Writer } from './writer.ts';

let db: BetterSqlite.Database;
let file: string;
let writer: Writer;
/** Every statement that was carried out. */
let statements: string[];

beforeEach(() => {
  file = join(scratchFolder(), 'siap.db');
  db = openWriter(file);
  onTestFinished(() => {
    db.close();
  });
  db.exec('create table note (text text not null)');
  statements = [];
  writer = new Writer(watched(db, statements));
});
afterEach(() => {
  expect(db.inTransaction).toBe(false);
});

/** The same database, noting BEGIN, COMMIT and the like as they are run. */
function watched(database: BetterSqlite.Database, seen: string[]): BetterSqlite.Database {
  return new Proxy(database, {
    get(target, name) {
      if (name === 'prepare')
        return (sql: string) => {
          const statement = target.prepare(sql);
          return {
            run() {
              seen.push(sql);
              return statement.run();
            },
          };
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const note = (text: string) => async () => {
  db.prepare('insert into note values (?)').run(text);
  return text;
};
const fails = (text: string) => async () => {
  db.prepare('insert into note values (?)').run(text);
  throw new Error(`poisoned ${text}`);
};
function notes(): string[] {
  const reader = openReader(file);
  try {
    return reader.prepare('select text from note order by rowid').pluck().all() as string[];
  } finally {
    reader.close();
  }
}

describe('the only way to write', () => {
  it('commits jobs that are ready together once, in the order they came', async () => {
    const all = await Promise.all(['a', 'b', 'c'].map((text) => writer.write(note(text))));
    expect(all).toEqual(['a', 'b', 'c']);
    expect(notes()).toEqual(['a', 'b', 'c']);
    expect(statements.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
  });

  it('parts a very long line into several commits', async () => {
    await Promise.all(Array.from({ length: 130 }, (_, n) => writer.write(note(String(n)))));
    expect(notes()).toHaveLength(130);
    expect(statements.filter((sql) => sql === 'COMMIT')).toHaveLength(3);
  });

  it('lets a poisoned job fail alone, with its own error, and undoes all of it', async () => {
    const settled = await Promise.allSettled([
      writer.write(note('a')),
      writer.write(fails('x')),
      writer.write(note('b')),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(settled[1]).toMatchObject({ reason: new Error('poisoned x') });
    expect(notes()).toEqual(['a', 'b']);
  });

  it('undoes a job whose statement the database itself refused', async () => {
    const refused = writer.write(async () => {
      db.prepare('insert into note values (?)').run('before');
      db.prepare('insert into note values (?)').run(null);
    });
    await expect(refused).rejects.toThrow('NOT NULL');
    expect(notes()).toEqual([]);
  });

  it('tells a result only when it is on the disk', async () => {
    const seen: string[][] = [];
    const first = writer.write(note('a')).then(() => seen.push(notes()));
    const second = writer.write(async () => {
      seen.push(notes());
    });
    await Promise.all([first, second]);
    expect(seen).toEqual([[], ['a']]);
  });

  it('rejects every job when the commit fails, and nothing of them stands', async () => {
    db.exec(
      'create table parent (id integer primary key); create table child (of integer references parent deferrable initially deferred)',
    );
    const settled = await Promise.allSettled([
      writer.write(note('a')),
      writer.write(async () => db.prepare('insert into child values (7)').run()),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(notes()).toEqual([]);
    await writer.write(note('later'));
    expect(notes()).toEqual(['later']);
  });

  it('rejects every job when another program holds the database, and goes on afterwards', async () => {
    db.pragma('busy_timeout = 1');
    const other = new BetterSqlite(file);
    other.exec('BEGIN IMMEDIATE');
    const settled = await Promise.allSettled([writer.write(note('a')), writer.write(note('b'))]);
    expect(settled.map((one) => one.status === 'rejected' && one.reason.code)).toEqual([
      'SQLITE_BUSY',
      'SQLITE_BUSY',
    ]);
    other.exec('ROLLBACK');
    other.close();
    await writer.write(note('c'));
    expect(notes()).toEqual(['c']);
  });

  it('rejects every job when the disk is full: SQLite then ends the transaction by itself', async () => {
    db.pragma('max_page_count = 4');
    const big = 'x'.repeat(20_000);
    const settled = await Promise.allSettled([writer.write(note('a')), writer.write(note(big))]);
    expect(settled.map(({ status }) => status)).toContain('rejected');
    expect(notes()).not.toContain(big);
    db.pragma('max_page_count = 100000');
    await writer.write(note('later'));
    expect(notes()).toContain('later');
  });

  it('takes a job that is queued by the answer to another', async () => {
    await writer.write(note('a')).then(() => writer.write(note('b')));
    expect(notes()).toEqual(['a', 'b']);
  });
});

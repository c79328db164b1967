import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';
import { contentOf } from '../support/database-content.ts';
import { buildPrograms, type Programs } from '../support/programs.ts';
import { canMount, mountDisk } from './mounted.ts';
import { expectOneSentence } from './one-sentence.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
/** A data folder with a talk in it. */
let kept: string;
beforeAll(async () => {
  programs = await buildPrograms();
  kept = programs.place();
  const env = { SIAP_DATA_DIR: kept };
  const talked = await programs.run('siap', { args: ['chat'], env, input: 'halo\n2\n' });
  expect(talked.code).toBe(0);
}, 120_000);
afterAll(() => programs.remove());

const starts = [
  ['main', []],
  ['siap', ['chat']],
] as const;

/** Spoils a copy of the data, starts both programs on it, and holds its content against before. */
async function refused(
  spoil: (folder: string, file: string) => void,
  parts: string[],
  env: Record<string, string> = {},
): Promise<void> {
  const folder = programs.place();
  cpSync(kept, folder, { recursive: true });
  const file = join(folder, 'siap.db');
  spoil(folder, file);
  const before = readFileSync(file);
  for (const [program, args] of starts) {
    const run = { args, env: { PORT: '0', SIAP_DATA_DIR: folder, ...env }, input: 'halo\n' };
    expectOneSentence(await programs.run(program, run), ...parts);
    expect(readFileSync(file).equals(before), 'the file is as it was').toBe(true);
  }
}

describe('a start that cannot go well ends with one sentence and leaves the data as it was', () => {
  it('the key is missing', () =>
    refused((folder) => rmSync(join(folder, 'key')), ['Berkas kunci', 'SIAP_KEY_FILE']));

  it('the key file is damaged', () =>
    refused((folder) => writeFileSync(join(folder, 'key'), '{"current":1,"ke'), ['rusak']));

  it('the key is another one', () =>
    refused(
      (folder) => {
        const secret = Buffer.alloc(32, 7).toString('base64');
        const keys = { current: 1, keys: { 1: secret } };
        writeFileSync(join(folder, 'key'), JSON.stringify(keys));
      },
      ['bukan kunci basis data ini', 'SIAP_KEY_FILE'],
    ));

  it('a newer version wrote the database', () =>
    refused(
      (_, file) => {
        const db = new BetterSqlite(file);
        const note = 'insert into __drizzle_migrations (hash, created_at) values (?, ?)';
        db.prepare(note).run('of-tomorrow', 4_000_000_000_000);
        db.close();
      },
      ['versi lebih baru', 'pasang versi itu'],
    ));

  it('the file is no database', () =>
    refused(
      (_, file) => writeFileSync(file, 'Ini catatan belanja, bukan basis data.\n'.repeat(100)),
      ['bukan basis data siap-jkn'],
    ));

  it('the file is cut off', () =>
    refused(
      (_, file) => writeFileSync(file, readFileSync(file).subarray(0, 9000)),
      ['bukan basis data siap-jkn yang utuh'],
    ));

  it('the file is the database of another program', () =>
    refused(
      (_, file) => {
        rmSync(file);
        const db = new BetterSqlite(file);
        db.exec('create table belanja (barang text); insert into belanja values (1)');
        db.close();
      },
      ['dibuat program lain', 'DATABASE_URL'],
    ));

  it('the clock is before the last commit', () =>
    refused(() => {}, ['Jam komputer', 'betulkan jam'], {
      SIAP_FIXED_NOW: '2020-01-01T00:00:00Z',
    }));

  it('the data folder is a file', async () => {
    const file = join(programs.place(), 'berkas');
    writeFileSync(file, 'x');
    for (const [program, args] of starts) {
      const env = { PORT: '0', SIAP_DATA_DIR: file };
      expectOneSentence(await programs.run(program, { args, env }), file, 'SIAP_DATA_DIR');
    }
  });

  it('the place of the key cannot be made', async () => {
    const file = join(programs.place(), 'berkas');
    writeFileSync(file, 'x');
    const env = { SIAP_DATA_DIR: programs.place(), SIAP_KEY_FILE: join(file, 'key') };
    expectOneSentence(await programs.run('siap', { args: ['chat'], env }), file, 'SIAP_KEY_FILE');
  });

  it.skipIf(!canMount)('the disk is read-only (a tmpfs mounted so)', async () => {
    const disk = mountDisk(2048);
    if (!disk) throw new Error('cannot mount');
    try {
      cpSync(kept, disk.folder, { recursive: true });
      disk.readOnly();
      const before = readFileSync(join(disk.folder, 'siap.db'));
      for (const place of [disk.folder, join(disk.folder, 'baru')])
        for (const [program, args] of starts) {
          const env = { PORT: '0', SIAP_DATA_DIR: place };
          expectOneSentence(await programs.run(program, { args, env }), 'hanya-baca', 'izin tulis');
        }
      expect(readFileSync(join(disk.folder, 'siap.db')).equals(before)).toBe(true);
    } finally {
      disk.remove();
    }
  });

  it.skipIf(process.getuid?.() === 0)('the folder may not be written to (chmod)', async () => {
    const folder = programs.place();
    mkdirSync(join(folder, 'data'));
    chmodSync(join(folder, 'data'), 0o500);
    const env = { SIAP_DATA_DIR: join(folder, 'data') };
    expectOneSentence(await programs.run('siap', { args: ['chat'], env }), 'izin tulis');
  });
});

/** Takes everything away that migrations after the first have brought. */
function backToFirst(db: BetterSqlite.Database): void {
  const first = new BetterSqlite(':memory:');
  first.exec(readFileSync(join(projectRoot, 'db', 'migrations', '0000_spine.sql'), 'utf8'));
  const named = (of: BetterSqlite.Database, type: string) =>
    of
      .prepare<[string], string>(
        "select name from sqlite_master where type = ? and name not like 'sqlite_%'",
      )
      .pluck()
      .all(type)
      .filter((name) => name !== '__drizzle_migrations');
  const columns = (of: BetterSqlite.Database, table: string) =>
    (of.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  const tables = named(first, 'table');
  for (const name of named(db, 'trigger')) db.exec(`drop trigger ${name}`);
  for (const name of named(db, 'index'))
    if (!named(first, 'index').includes(name)) db.exec(`drop index ${name}`);
  for (const table of named(db, 'table')) {
    if (!tables.includes(table)) db.exec(`drop table ${table}`);
    else
      for (const column of columns(db, table))
        if (!columns(first, table).includes(column))
          db.exec(`alter table ${table} drop column ${column}`);
  }
  for (const table of tables)
    for (const column of columns(first, table))
      if (!columns(db, table).includes(column))
        db.exec(`alter table ${table} add column ${column} text`);
  first.close();
}

describe('a start that can go well', () => {
  it('needs no setting: folder, key (for its owner only) and database are made', async () => {
    const ended = await programs.run('siap', { args: ['chat'], input: 'halo\n' });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const data = join(programs.folder, 'data');
    expect(contentOf(join(data, 'siap.db'))?.rows.inbox).toBe(1);
    const { mode } = statSync(join(data, 'key'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('two programs may make the same database at the same time', async () => {
    const env = { SIAP_DATA_DIR: programs.place() };
    const run = (as: string) =>
      programs.run('siap', { args: ['chat', '--as', as], env, input: 'halo\n' });
    for (const ended of await Promise.all(['a', 'b', 'c', 'd'].map(run)))
      expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(contentOf(join(env.SIAP_DATA_DIR, 'siap.db'))?.rows.inbox).toBe(4);
  });

  it('brings an older database up to date and keeps a copy of it', async () => {
    const folder = programs.place();
    cpSync(kept, folder, { recursive: true });
    const file = join(folder, 'siap.db');
    const db = new BetterSqlite(file);
    backToFirst(db);
    db.exec(
      'delete from __drizzle_migrations where hash in (select hash from __drizzle_migrations order by created_at limit -1 offset 1)',
    );
    db.close();
    const before = contentOf(file);
    const env = { SIAP_DATA_DIR: folder };
    expect(await programs.run('siap', { args: ['cases'], env })).toMatchObject({ code: 0 });
    expect(contentOf(file)).toEqual(contentOf(join(kept, 'siap.db')));
    const copies = readdirSync(folder).filter((name) => /^siap\.db\.sebelum-\d+$/.test(name));
    expect(copies).toHaveLength(1);
    expect(contentOf(join(folder, String(copies[0])))).toEqual(before);
  });
});

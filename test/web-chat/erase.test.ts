import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { oneOwner } from './one-owner.ts';
import { until, visitor } from './visitor.ts';

const DAY_MS = 24 * 3_600_000;

const scene = oneOwner();
const { talks } = scene;

const bodies = () => scene.house.rows<{ owner: string }>('select owner from web_message');

it('what was said goes with her data, and the goodbye still reaches her', async () => {
  const tab = await scene.owner.open();
  await talks('halo', '1', 'hapus data saya', 'ya');
  await until(() => tab.said().at(-1)?.includes('sudah dihapus') === true, 'the goodbye');
  // The page takes away all it shows.
  expect(tab.events.at(-1)?.data.first).toBe(true);
  expect(bodies()).toHaveLength(1);
  expect(scene.house.rows('select * from address')).toEqual([]);
  const later = await scene.owner.open(tab.events[0]?.id);
  await until(() => later.lines().length > 0, 'the goodbye again');
  expect(later.lines()).toEqual([expect.stringContaining('sudah dihapus')]);
});

it('nothing of it is left in the bytes of the file', async () => {
  await talks('halo', '1');
  const [{ body } = { body: Buffer.alloc(0) }] = scene.house.rows<{ body: Buffer }>(
    'select body from web_message order by id limit 1',
  );
  const disk = () =>
    Buffer.concat([scene.house.file, `${scene.house.file}-wal`].map((name) => readFileSync(name)));
  expect(disk().includes(body)).toBe(true);
  await talks('hapus data saya', 'ya');
  const db = new BetterSqlite(scene.house.file);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  expect(disk().includes(body)).toBe(false);
});

it('a message that is sent again after she was erased brings nothing back', async () => {
  const id = randomUUID();
  await talks('halo', 'hapus data saya');
  await scene.owner.says('ya', id);
  await scene.house.app.idle();
  expect((await scene.owner.says('ya', id)).status).toBe(202);
  await scene.house.app.idle();
  expect(bodies()).toHaveLength(1);
});

it('what she wrote on before she heard of it stays, and begins a new talk', async () => {
  const tab = await scene.owner.open();
  await talks('halo', 'hapus data saya');
  await Promise.all([scene.owner.says('ya'), scene.owner.says('halo lagi')]);
  await scene.house.app.idle();
  await until(() => tab.said().at(-1)?.includes('UJI COBA') === true, 'a new greeting');
  const again = await scene.owner.open();
  await until(() => again.said().length === 2, 'goodbye and greeting');
  expect(again.lines()).toHaveLength(3);
  expect(again.lines()).toContain('owner: halo lagi');
});

it('another owner keeps what was said', async () => {
  const other = await visitor(scene.house.url);
  await other.says('halo');
  await talks('halo', 'hapus data saya', 'ya');
  expect(bodies()).toHaveLength(3);
  const tab = await other.open();
  await until(() => tab.lines().length === 2, 'her talk');
});

it('the goodbye goes too, a day later', async () => {
  await talks('halo', 'hapus data saya', 'ya');
  const other = await visitor(scene.house.url);
  await other.says('halo');
  await scene.house.app.idle();
  scene.house.pass(DAY_MS + 1);
  await scene.house.restart();
  const left = new Set(bodies().map((row) => row.owner));
  expect([...left]).toEqual(
    scene.house.rows<{ hash: string }>('select hash from address').map(({ hash }) => hash),
  );
});

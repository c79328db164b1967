import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oneOwner } from './one-owner.ts';
import { until, visitor } from './visitor.ts';

const scene = oneOwner();
const { talks } = scene;

describe('a talk in the browser', () => {
  it('goes from a greeting to what it costs, with the choices of the last question', async () => {
    const tab = await scene.owner.open();
    await talks('halo', '1', 'comal', '1,5jt');
    await until(() => tab.said().length === 6, 'six answers');
    expect(tab.said()[0]).toContain('UJI COBA');
    expect(tab.said().join()).toContain('Perkiraan iuran Rp121.663');
    expect(tab.events.at(-1)?.data).toMatchObject({
      from: 'bot',
      menu: expect.any(String),
      choices: [
        { key: expect.any(String), label: 'Ya' },
        { key: expect.any(String), label: 'Tidak' },
      ],
    });
  });

  it('takes a pressed button, and shows again what stood on it', async () => {
    const tab = await scene.owner.open();
    await talks('halo', '1', 'comal', '1,5jt');
    await until(() => tab.said().length === 6, 'the question');
    const asked = tab.events.at(-1)?.data ?? {};
    const [yes] = asked.choices as { key: string }[];
    const press = { id: randomUUID(), menu: asked.menu, choice: yes?.key };
    expect((await scene.owner.post(press)).status).toBe(202);
    await until(() => tab.said().length === 7, 'the answer');
    expect(tab.said().at(-1)).toContain('Setuju?');
    expect(tab.lines().at(-2)).toBe('owner: Ya');
    const late = { ...press, id: randomUUID() };
    await scene.owner.post(late);
    await until(() => tab.said().length >= 8, 'a word about the old button');
    expect(tab.said()[7]).toContain('Tombol itu');
  });

  it('is told in every tab of the browser, and in no other browser', async () => {
    const other = await visitor(scene.house.url);
    const tabs = [await scene.owner.open(), await scene.owner.open()];
    const strange = await other.open();
    await talks('halo');
    for (const tab of tabs) await until(() => tab.said().length === 1, 'the answer in each tab');
    expect(tabs[0]?.lines()).toEqual(tabs[1]?.lines());
    expect(strange.lines()).toEqual([]);
  });

  it('answers a text that is too long in words, up to ten thousand characters of any script', async () => {
    const tab = await scene.owner.open();
    await talks('halo', 'x'.repeat(9_999), 'ꦲ'.repeat(10_000));
    await until(() => tab.said().length === 3, 'both answers');
    expect(tab.said()[1]).toContain('panjang sekali');
    expect(tab.said()[2]).toContain('panjang sekali');
  });
});

describe('a message', () => {
  it('that is sent twice is one message', async () => {
    const tab = await scene.owner.open();
    const id = randomUUID();
    const answers = await Promise.all([scene.owner.says('halo', id), scene.owner.says('halo', id)]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    await scene.house.app.idle();
    expect((await scene.owner.says('halo', id)).status).toBe(202);
    await scene.house.app.idle();
    expect(scene.house.rows('select * from inbox')).toHaveLength(1);
    await until(() => tab.lines().length === 2, 'what was said');
    expect(tab.lines()[0]).toBe('owner: halo');
  });

  it('of two owners may have the same id', async () => {
    const other = await visitor(scene.house.url);
    const id = randomUUID();
    await scene.owner.says('halo', id);
    await other.says('halo', id);
    expect(scene.house.rows('select * from inbox')).toHaveLength(2);
  });

  it('is confirmed only once it is stored; until then the page is told to try again', async () => {
    const id = randomUUID();
    for (let failing = 2; failing > 0; failing -= 1) {
      scene.house.refuse(1);
      expect((await scene.owner.says('halo', id)).status).toBe(503);
      expect(scene.house.channel.status()).toBe('inbox-failing');
      // Not shown as said either.
      expect(scene.house.rows('select * from web_message')).toEqual([]);
    }
    expect((await scene.owner.says('halo', id)).status).toBe(202);
    expect(scene.house.channel.status()).toBe('ok');
    await scene.house.app.idle();
    const tab = await scene.owner.open();
    await until(() => tab.said().length === 1, 'the answer');
    expect(tab.lines()).toHaveLength(2);
  });

  it('tells nothing in the inbox of who sent it, nor in any row', async () => {
    await talks('halo', 'Warung Contohwati');
    const token = scene.owner.cookie.split('=')[1] ?? '';
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const disk = Buffer.concat([
      readFileSync(scene.house.file),
      readFileSync(`${scene.house.file}-wal`),
    ]);
    for (const words of [token, 'Contohwati', 'halo', 'Bapak'])
      expect(disk.includes(words), words).toBe(false);
    const ids = scene.house.rows<{ message_id: string }>('select message_id from inbox');
    for (const { message_id } of ids) expect(message_id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('shows an identity number again only masked', async () => {
    const tab = await scene.owner.open();
    await talks('halo', '1', 'comal', '1,5jt', 'ya', 'ya', 'Warung Contoh', '3327125205909901');
    await until(() => tab.said().length === 10, 'all answers');
    expect(tab.raw()).not.toContain('3327125205909901');
    expect(tab.lines()).toContain('owner: 3327••••••••9901');
  });
});

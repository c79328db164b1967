import { describe, expect, it } from 'vitest';
import { oneOwner } from './one-owner.ts';
import { until } from './visitor.ts';

const scene = oneOwner();
const { talks } = scene;

describe('an answer', () => {
  it('waits in the database for a page that is not there', async () => {
    await talks('halo');
    const outbox = scene.house.rows('select state, body from outbox');
    expect(outbox).toEqual([{ state: 'sent', body: null }]);
    await scene.house.restart();
    const tab = await scene.owner.open();
    await until(() => tab.said().length === 1, 'the answer');
    expect(tab.said()[0]).toContain('Ada berapa karyawan');
  });

  it('that comes while a page is away is all that it gets when it is back', async () => {
    const tab = await scene.owner.open();
    await talks('halo');
    await until(() => tab.lines().length === 2, 'the first answer');
    tab.close();
    await talks('1', 'comal');
    const again = await scene.owner.open(tab.events.at(-1)?.id);
    await until(() => again.lines().length === 4, 'what was missed');
    expect(again.lines()[0]).toBe('owner: 1');
    expect(again.events.some(({ data }) => data.first === true)).toBe(false);
  });

  it('goes on by the address too, for a browser that had to open its stream anew', async () => {
    await talks('halo', '1');
    const [second] = scene.house.rows<{ id: string }>(
      'select id from web_message order by id limit 1, 1',
    );
    const headers = { cookie: scene.owner.cookie };
    const answer = await fetch(`${scene.house.url}/chat/stream?after=${second?.id}`, { headers });
    const reader = answer.body?.getReader();
    let text = '';
    while (!text.includes('event: ready'))
      text += new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    expect(text.match(/^id: /gm)).toHaveLength(2);
  });

  it('is told from the beginning to a page whose last line is gone', async () => {
    await talks('halo');
    const tab = await scene.owner.open('01JUNKNOWNLINE00000000000A');
    await until(() => tab.lines().length === 2, 'everything');
    expect(tab.events[0]?.data.first).toBe(true);
  });
});

describe('a stream', () => {
  it('tells when everything from before is told, and asks to be opened again soon', async () => {
    await talks('halo');
    const tab = await scene.owner.open();
    await until(() => tab.events.length === 3, 'the end of the beginning');
    expect(tab.events.map(({ name }) => name)).toEqual(['message', 'message', 'ready']);
    expect(tab.raw()).toMatch(/^retry: \d+\n\n/);
  });

  it('ends when the program ends, and the next one is answered by the new program', async () => {
    const tab = await scene.owner.open();
    await talks('halo');
    await until(() => tab.lines().length === 2, 'the answer');
    await scene.house.restart();
    await tab.ended;
    const again = await scene.owner.open(tab.events.at(-1)?.id);
    await talks('1');
    await until(() => again.lines().length === 2, 'the next answer');
  });

  it('is given to eight tabs of a browser, not to more; one that is closed makes room', async () => {
    const tabs = await Promise.all(Array.from({ length: 8 }, () => scene.owner.open()));
    await expect(scene.owner.open()).rejects.toThrow('429');
    tabs[0]?.close();
    await tabs[0]?.ended;
    await expect
      .poll(() => scene.owner.open().then(() => 'open', String), { timeout: 10_000 })
      .toBe('open');
  });
});

describe('of a long talk', () => {
  it('the last two hundred lines are kept', async () => {
    const token = scene.owner.cookie.split('=')[1] ?? '';
    for (let n = 1; n <= 250; n += 1)
      await scene.house.channel.send(
        token,
        { text: `kabar ${n}` },
        { id: `m${n}`, inDoubt: false },
      );
    const tab = await scene.owner.open();
    await until(() => tab.said().length === 200, 'the newest lines');
    expect(tab.said()[0]).toBe('kabar 51');
    expect(scene.house.rows('select 1 from web_message')).toHaveLength(200);
  });
});

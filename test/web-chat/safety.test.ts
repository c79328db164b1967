import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type House, startHouse } from './house.ts';
import { until, Visitor, visitor } from './visitor.ts';

let house: House;
const started = async (env?: Record<string, string>, still?: boolean) => {
  house = await startHouse(env, still);
  return house;
};
afterEach(() => house.stop());

const stored = () => house.rows('select 1 from inbox').length;

describe('the page', () => {
  beforeEach(() => started());

  it('gives each browser a token of its own that no script can read', async () => {
    const given = (await fetch(`${house.url}/chat`)).headers.get('set-cookie') ?? '';
    const [pair = '', ...attributes] = given.split('; ');
    expect(pair).toMatch(/^siap-chat=[A-Za-z0-9_-]{43}$/);
    expect(attributes).toEqual([
      'Path=/',
      expect.stringMatching(/^Max-Age=\d+$/),
      'HttpOnly',
      'SameSite=Lax',
    ]);
    const other = await visitor(house.url);
    expect(other.cookie).not.toBe(pair);
  });

  it('leaves a browser the token it has, and renews it', async () => {
    const owner = await visitor(house.url);
    const { cookie } = owner;
    const again = await owner.visit();
    expect(owner.cookie).toBe(cookie);
    expect(again.headers.get('set-cookie')).toContain(cookie);
  });

  it('replaces a token that is not one of ours', async () => {
    const headers = { cookie: 'siap-chat=terlalu-pendek' };
    const given = (await fetch(`${house.url}/chat`, { headers })).headers.get('set-cookie');
    expect(given).toMatch(/^siap-chat=[A-Za-z0-9_-]{43};/);
  });

  it('allows its own script, style and calls only, nothing inline', async () => {
    const page = await fetch(`${house.url}/chat`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|\{\{/);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).toContain('lang="id"');
  });

  it.each(['/chat', '/chat/chat.js', '/chat/chat.css', '/chat/icon.svg', '/chat/nothing'])(
    '%s is guarded by the usual headers',
    async (path) => {
      const { headers } = await fetch(`${house.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  it('is small: all of it together under thirty kilobytes', async () => {
    const parts = ['/chat', '/chat/chat.js', '/chat/chat.css', '/chat/icon.svg'];
    const texts = await Promise.all(
      parts.map(async (path) => (await fetch(`${house.url}${path}`)).text()),
    );
    expect(Math.min(...texts.map(({ length }) => length))).toBeGreaterThan(100);
    expect(texts.join('').length).toBeLessThan(30 * 1024);
  });

  it('keeps nothing personal in any cache, but its parts for long', async () => {
    const owner = await visitor(house.url);
    const page = await owner.visit();
    expect(page.headers.get('cache-control')).toBe('no-store');
    const posted = await owner.says('halo');
    expect(posted.headers.get('cache-control')).toBe('no-store');
    const stream = await fetch(`${house.url}/chat/stream`, { headers: { cookie: owner.cookie } });
    expect(stream.headers.get('cache-control')).toContain('no-store');
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await stream.body?.cancel();
    const script = /src="(chat\/chat\.js\?v=\w+)"/.exec(await page.text())?.[1];
    const part = await fetch(`${house.url}/${script}`);
    expect(part.headers.get('cache-control')).toContain('immutable');
    const plain = await fetch(`${house.url}/chat/chat.js`);
    expect(plain.headers.get('cache-control')).toBe('no-cache');
  });

  it('says without JavaScript that it needs it', async () => {
    const html = await (await fetch(`${house.url}/chat`)).text();
    expect(/<noscript>(.*?)<\/noscript>/s.exec(html)?.[1]).toContain('memerlukan JavaScript');
  });

  it('with a slash at its end is the same page', async () => {
    const answer = await fetch(`${house.url}/chat/`);
    expect([answer.status, answer.url]).toEqual([200, `${house.url}/chat`]);
  });
});

describe('reached by https', () => {
  it('sends its cookie over nothing else, and lets no other host plant one', async () => {
    await started({ PUBLIC_URL: 'https://siap.contoh.go.id' });
    const page = await fetch(`${house.url}/chat`);
    const given = page.headers.get('set-cookie') ?? '';
    expect(given).toMatch(/^__Host-siap-chat=/);
    expect(given).toMatch(/; Path=\/;.*; HttpOnly; SameSite=Lax; Secure$/);
    expect(page.headers.get('strict-transport-security')).toMatch(/^max-age=/);
    const owner = await visitor(house.url);
    const own = { origin: 'https://siap.contoh.go.id', 'sec-fetch-site': 'same-origin' };
    expect((await owner.post({ id: randomUUID(), text: 'halo' }, own)).status).toBe(202);
  });
});

describe('a message is taken only', () => {
  beforeEach(() => started());

  it('from our own page', async () => {
    const owner = await visitor(house.url);
    const body = { id: randomUUID(), text: 'halo' };
    const wrong = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://jahat.example' },
      { origin: 'null' },
      { origin: `${house.url}9` },
    ];
    for (const headers of wrong) {
      const answer = await owner.post(body, headers);
      expect([JSON.stringify(headers), answer.status]).toEqual([JSON.stringify(headers), 403]);
    }
    expect(stored()).toBe(0);
    const right = { origin: house.url, 'sec-fetch-site': 'same-origin' };
    expect((await owner.post(body, right)).status).toBe(202);
    expect(stored()).toBe(1);
  });

  it('with our cookie, and so is the stream given', async () => {
    const nobody = new Visitor(house.url);
    expect((await nobody.says('halo')).status).toBe(401);
    await expect(nobody.open()).rejects.toThrow('401');
    const foreign = { 'sec-fetch-site': 'cross-site', cookie: 'siap-chat=x' };
    expect((await fetch(`${house.url}/chat/stream`, { headers: foreign })).status).toBe(403);
  });

  it('as JSON', async () => {
    const owner = await visitor(house.url);
    const body = JSON.stringify({ id: randomUUID(), text: 'halo' });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])
      expect((await owner.post(body, { 'content-type': type })).status).toBe(415);
    const utf8 = { 'content-type': 'application/json; charset=utf-8' };
    expect((await owner.post(body, utf8)).status).toBe(202);
  });

  const id = '0b7d9c1e-1111-4222-8333-444455556666';
  it.each([
    '',
    '{',
    'null',
    '[]',
    '"halo"',
    { text: 'halo' },
    { id, text: 7 },
    { id, text: '' },
    { id, text: ' \n ' },
    { id },
    { id: 'a/b', text: 'halo' },
    { id: 'x'.repeat(65), text: 'halo' },
    { id, menu: 'm' },
    { id, menu: '', choice: 'ya' },
    { id, menu: 'm', choice: 'x'.repeat(101) },
    { id, text: 'halo', menu: 'm', choice: 'ya' },
  ])('in a shape that is ours, not %j', async (body) => {
    const owner = await visitor(house.url);
    expect((await owner.post(body)).status).toBe(400);
    expect(stored()).toBe(0);
  });

  it('up to sixteen kilobytes', async () => {
    const owner = await visitor(house.url);
    expect((await owner.says('x'.repeat(17_000))).status).toBe(413);
    expect((await owner.says('ꦲ'.repeat(70_000))).status).toBe(413);
    expect(stored()).toBe(0);
  });

  it('by POST; everything else by GET', async () => {
    const methods = async (path: string, ...list: string[]) =>
      Promise.all(list.map(async (method) => (await fetch(house.url + path, { method })).status));
    expect(await methods('/chat/messages', 'GET', 'PUT', 'DELETE', 'OPTIONS')).toEqual([
      405, 405, 405, 405,
    ]);
    expect(await methods('/chat/stream', 'POST', 'HEAD')).toEqual([405, 405]);
    expect(await methods('/chat', 'POST', 'HEAD')).toEqual([405, 200]);
    expect(await methods('/chat/../../package.json', 'GET')).toEqual([404]);
    expect(await methods('/chat/%2e%2e/chat.html', 'GET')).toEqual([404]);
    const answer = await fetch(`${house.url}/chat/messages`);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('while the program runs', async () => {
    const owner = await visitor(house.url);
    await house.channel.stop();
    expect((await owner.says('halo')).status).toBe(503);
    await expect(owner.open()).rejects.toThrow('503');
    expect(house.channel.status()).toBe('stopped');
  });
});

describe('how much is taken', () => {
  beforeEach(() => started({}, true));

  it('is twenty messages a minute of each owner, with a word how long to wait', async () => {
    const owner = await visitor(house.url);
    const quiet = await visitor(house.url);
    const answers = [];
    for (let n = 0; n < 21; n += 1) answers.push(await owner.says(`pesan ${n}`));
    expect(answers.map(({ status }) => status)).toEqual([...Array(20).fill(202), 429]);
    expect(answers.at(-1)?.headers.get('retry-after')).toBe('3');
    expect((await quiet.says('halo')).status).toBe(202);
    house.pass(3_000);
    expect((await owner.says('lagi')).status).toBe(202);
    expect(stored()).toBe(22);
  });

  it('is a hundred first messages at once of owners who were never here', async () => {
    const known = await visitor(house.url);
    await known.says('halo');
    const first = () => {
      const guest = new Visitor(house.url);
      guest.cookie = `siap-chat=${randomBytes(32).toString('base64url')}`;
      return guest.says('halo');
    };
    const answers = await Promise.all(Array.from({ length: 105 }, first));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(99);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(6);
    expect((await known.says('1')).status).toBe(202);
    house.pass(1_000);
    expect((await first()).status).toBe(202);
  });
});

it('/readyz names the channel', async () => {
  await started();
  const ready = await (await fetch(`${house.url}/readyz`)).json();
  expect(ready).toMatchObject({ status: 'ok', channels: { 'web-chat': 'ok' } });
  const tab = await (await visitor(house.url)).open();
  await until(() => tab.events.length === 1, 'the stream is ready');
});

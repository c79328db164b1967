import { afterEach, describe, expect, test } from 'vitest';
import type { Fault } from '../support/bot-api/faults.ts';
import { type Rig, rig, until } from './rig.ts';

let r: Rig;
afterEach(() => r.stop());

const error = (code: number, description: string): Fault => ({ kind: 'error', code, description });

describe('reading survives', () => {
  const OUTAGES: [string, Fault, string][] = [
    ['a gateway page 502', { kind: 'page', code: 502 }, 'telegram-502'],
    ['a server error 500', error(500, 'Internal Server Error'), 'telegram-500'],
    ['a broken connection', { kind: 'reset' }, 'telegram-connection-lost'],
    ['half an answer', { kind: 'half-answer' }, 'telegram-unreadable'],
    ['a half-open connection', { kind: 'hang' }, 'telegram-timeout'],
    ['a bad request', error(400, 'Bad Request'), 'telegram-400'],
  ];

  test.each(OUTAGES)(
    '%s: the word on the health page, then everything is read',
    async (_, fault, word) => {
      // A busy machine answers late: only where nothing is answered may the grace be short.
      r = await rig({ longPollSeconds: 0.2, pollGraceMs: fault.kind === 'hang' ? 300 : 5_000 });
      const { api, inbox, channel, lines } = r;
      await channel.start(inbox);
      await until(() => api.polled);
      api.fail('getUpdates', fault, 2);
      await until(() => channel.status() === word, word);
      api.user(11).says('masih ada?');
      await until(() => inbox.texts.length === 1);
      await until(() => channel.status() === 'ok');
      // One line for the outage and one for its end, however often it was tried.
      expect(lines.map(({ fields }) => fields.status)).toEqual(['ok', word, 'ok']);
      expect(JSON.stringify(lines)).not.toContain('token-contoh');
    },
  );

  test('the end of an outage shows at once, not only when the next long poll is over', async () => {
    r = await rig({ longPollSeconds: 50 });
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    await until(() => api.polled);
    api.fail('getUpdates', { kind: 'page', code: 502 }, 2);
    api.conflict();
    await until(() => channel.status() === 'telegram-502');
    await until(() => channel.status() === 'ok');
  });

  test('a 429 on reading waits as long as Telegram says', async () => {
    r = await rig({ longPollSeconds: 0.1 });
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    api.fail('getUpdates', { kind: '429', retryAfter: 0.3 });
    await until(() => channel.status() === 'telegram-429');
    api.user(11).says('halo');
    await until(() => inbox.texts.length === 1);
    expect(api.earlyCalls).toBe(0);
  });

  test('an older program that still reads with our token is outwaited with growing pauses', async () => {
    r = await rig({ backoffMs: [20, 60, 180] });
    const { api, inbox, channel, lines } = r;
    await channel.start(inbox);
    await until(() => api.polled);
    api.fail('getUpdates', error(409, 'Conflict: terminated by other getUpdates request'), 3);
    api.conflict();
    await until(() => channel.status() === 'other-reader');
    api.user(11).says('halo');
    await until(() => inbox.texts.length === 1);
    const times = api.calls('getUpdates').map(({ at }) => at);
    const pauses = times.slice(1, 5).map((at, n) => at - (times[n] ?? at));
    expect(pauses[1]).toBeGreaterThanOrEqual(18);
    expect(pauses[2]).toBeGreaterThan(50);
    expect(pauses[3]).toBeGreaterThan(170);
    expect(channel.status()).toBe('ok');
    expect(lines.filter(({ fields }) => fields.status === 'other-reader')).toHaveLength(1);
  });

  test('two real readers with one token: the newer one reads when the older has stopped', async () => {
    r = await rig();
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    await until(() => api.polled);
    const newer = r.another({});
    await newer.start(inbox);
    api.user(11).says('satu');
    await until(() => inbox.texts.length === 1);
    await channel.stop();
    api.user(11).says('dua');
    await until(() => inbox.texts.length === 2);
    expect(inbox.texts).toEqual(['satu', 'dua']);
  });

  test('a server that answers emptily at once is not asked without a pause', async () => {
    r = await rig({ longPollSeconds: 0, backoffMs: [40] });
    await r.channel.start(r.inbox);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(r.api.calls('getUpdates').length).toBeLessThan(10);
  });

  test('updates without any number are not fetched in a frenzy', async () => {
    r = await rig({ backoffMs: [40] });
    r.api.push({ message: {}, update_id: undefined });
    await r.channel.start(r.inbox);
    await until(() => r.channel.status() === 'telegram-unreadable');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(r.api.calls('getUpdates').length).toBeLessThan(10);
  });
});

describe('setting up', () => {
  test('a webhook that was set before is taken away, and nothing that waits is dropped', async () => {
    r = await rig();
    const { api, inbox, channel } = r;
    api.user(11).says('menunggu');
    await channel.start(inbox);
    await until(() => inbox.texts.length === 1);
    expect(api.calls('deleteWebhook')[0]?.args).toEqual({});
  });

  test('a webhook that somebody sets later is taken away again', async () => {
    r = await rig();
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    await until(() => api.polled);
    await fetch(`${api.apiRoot}/bot${api.token}/setWebhook`, {
      method: 'POST',
      body: JSON.stringify({ url: 'http://127.0.0.1:9/lain' }),
    });
    api.user(11).says('halo');
    await until(() => inbox.texts.length === 1);
    expect(api.webhookUrl).toBe('');
  });

  test.each([401, 404])('a token that Telegram answers with %i stops the trying', async (code) => {
    r = await rig();
    const { api, inbox, channel, lines } = r;
    api.fail('getMe', error(code, 'no such bot'), 100);
    await channel.start(inbox);
    expect(channel.status()).toBe('token-wrong');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(api.calls('getMe')).toHaveLength(1);
    expect(api.calls('getUpdates')).toHaveLength(0);
    expect(lines.map(({ level }) => level)).toEqual(['error']);
    expect(JSON.stringify(lines)).not.toContain(api.token);
  });

  test('a token revoked while running is noticed, and one stray 401 is not taken for it', async () => {
    r = await rig({ longPollSeconds: 0.1 });
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    api.fail('getUpdates', error(401, 'Unauthorized'));
    await until(() => channel.status() === 'telegram-401');
    await until(() => channel.status() === 'ok');
    api.fail('getUpdates', error(401, 'Unauthorized'));
    api.fail('getMe', error(401, 'Unauthorized'));
    await until(() => channel.status() === 'token-wrong');
  });

  test('starting does not wait for a Telegram that is down, and mends by itself', async () => {
    r = await rig();
    const { api, inbox, channel } = r;
    api.fail('getMe', { kind: 'page', code: 502 }, 3);
    await channel.start(inbox);
    expect(channel.status()).toBe('telegram-502');
    api.user(11).says('halo');
    await until(() => inbox.texts.length === 1);
    expect(channel.status()).toBe('ok');
  });

  test('a server that is not there is named so', async () => {
    r = await rig({ apiRoot: 'http://127.0.0.1:9' });
    await r.channel.start(r.inbox);
    expect(r.channel.status()).toBe('telegram-unreachable');
  });

  test('an unreadable stored position is waited out', async () => {
    r = await rig();
    const { api, inbox, channel } = r;
    let refusals = 2;
    const cursor = inbox.cursor.bind(inbox);
    inbox.cursor = () => {
      refusals -= 1;
      return refusals >= 0 ? Promise.reject(new Error('locked')) : cursor();
    };
    await channel.start(inbox);
    api.user(11).says('halo');
    await until(() => inbox.texts.length === 1);
  });
});

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Rig, rig, until } from './rig.ts';

const SECRET = 'rahasia-webhook-contoh';
let r: Rig;
let server: Server;
let publicUrl: string;

/** Mounts the channel's route at a real address, as the server does. */
beforeEach(async () => {
  let handle: ((request: Request) => Promise<Response>) | undefined;
  server = serve({
    fetch: (request) => handle?.(request) ?? new Response(null, { status: 404 }),
    port: 0,
    hostname: '127.0.0.1',
  }) as Server;
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  r = await rig({ mode: 'webhook', publicUrl: `${publicUrl}/`, webhookSecret: SECRET });
  handle = r.channel.route?.handle;
});
afterEach(async () => {
  await r.stop();
  server.closeAllConnections();
  server.close();
});

const update = (text: string, id = 5000) => ({
  update_id: id,
  message: { message_id: 1, date: 1_790_000_000, chat: { id: 11, type: 'private' }, text },
});

function post(body: string, headers: Record<string, string> = {}, method = 'POST') {
  const secret = { 'x-telegram-bot-api-secret-token': SECRET };
  const init = { method, headers: { ...secret, ...headers }, duplex: 'half' as const };
  return fetch(`${publicUrl}/telegram/webhook`, method === 'POST' ? { ...init, body } : init);
}

describe('with Telegram', () => {
  test('Telegram is told where and with which secret to call, and calls there', async () => {
    const { api, inbox, channel } = r;
    api.user(11).says('sebelum mulai');
    await channel.start(inbox);
    expect(api.webhookUrl).toBe(`${publicUrl}/telegram/webhook`);
    expect(api.calls('setWebhook')[0]?.args).toEqual({
      url: `${publicUrl}/telegram/webhook`,
      secret_token: SECRET,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    });
    api.user(11).says('halo');
    await until(() => inbox.texts.length === 2);
    expect(inbox.texts).toEqual(['sebelum mulai', 'halo']);
    expect(channel.status()).toBe('ok');
    expect(channel.route?.path).toBe('/telegram/webhook');
  });

  test('an update is confirmed only after it is stored: until then Telegram brings it again', async () => {
    const { api, inbox, channel, lines } = r;
    await channel.start(inbox);
    inbox.refusals = 2;
    api.user(11).says('halo');
    await until(() => api.webhookAttempts.length === 3);
    expect(api.webhookAttempts.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(inbox.texts).toEqual(['halo']);
    await until(() => channel.status() === 'ok');
    expect(lines.filter(({ fields }) => fields.status === 'inbox-failing')).toHaveLength(1);
  });

  test('an update brought twice is stored once', async () => {
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    api.again([update('dua kali'), update('dua kali')]);
    await until(() => api.webhookAttempts.length === 2);
    expect(inbox.texts).toEqual(['dua kali']);
  });

  test('setting the webhook is tried until Telegram takes it, without holding up the start', async () => {
    const { api, inbox, channel } = r;
    api.fail('setWebhook', { kind: 'page', code: 502 });
    api.fail('setWebhook', { kind: '429', retryAfter: 0.1 });
    await channel.start(inbox);
    expect(channel.status()).toBe('telegram-502');
    api.user(11).says('halo');
    await until(() => inbox.texts.length === 1);
    expect(api.earlyCalls).toBe(0);
  });

  test('a pressed button is acknowledged', async () => {
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    api.user(11).says('menu');
    await channel.send(
      '11',
      { text: 'Lanjut?', menu: 'm', choices: [{ key: 'ya', label: 'Ya' }] },
      { id: 'm1', inDoubt: false },
    );
    api.user(11).presses({ data: 'm~ya' });
    await until(() => api.calls('answerCallbackQuery').length === 1);
    expect(inbox.stored[1]?.content).toEqual({ kind: 'choice', menu: 'm', choice: 'ya' });
  });

  test('updates that are not for us are confirmed, or they would come for ever', async () => {
    const { api, inbox, channel } = r;
    await channel.start(inbox);
    api.push({ message: { text: 'rusak' } });
    api.push({ message: { ...update('').message, chat: { id: -1, type: 'group' } } });
    await until(() => api.webhookAttempts.length === 2);
    expect(api.webhookAttempts.map(({ status }) => status)).toEqual([200, 200]);
    expect(inbox.stored).toEqual([]);
  });
});

describe('against anybody else', () => {
  beforeEach(() => r.channel.start(r.inbox));

  test.each([
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': `${SECRET}x` }],
    ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
  ])('%s is turned away', async (_, headers) => {
    expect((await post(JSON.stringify(update('palsu')), headers)).status).toBe(403);
    expect(r.inbox.stored).toEqual([]);
  });

  test('no secret is turned away', async () => {
    const body = JSON.stringify(update('palsu'));
    const answer = await fetch(`${publicUrl}/telegram/webhook`, { method: 'POST', body });
    expect(answer.status).toBe(403);
    expect(r.inbox.stored).toEqual([]);
  });

  test.each(['', '{', 'null', '[]', '"teks"', '7'])(
    'a body of %j is a bad request',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  test('only POST is answered', async () => {
    expect((await post('', {}, 'GET')).status).toBe(405);
  });

  test('a body of more than a megabyte is refused, with and without its length', async () => {
    const big = JSON.stringify(update('x'.repeat(1_100_000)));
    expect((await post(big)).status).toBe(413);
    const handle = r.channel.route?.handle;
    const streamed = new Request(`${publicUrl}/telegram/webhook`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
      body: new Blob([big]).stream(),
      duplex: 'half',
    });
    expect((await handle?.(streamed))?.status).toBe(413);
    expect(r.inbox.stored).toEqual([]);
  });

  test('after stopping nothing is confirmed any more', async () => {
    await r.channel.stop();
    expect((await post(JSON.stringify(update('terlambat')))).status).toBe(503);
    expect(r.inbox.stored).toEqual([]);
  });
});

test('without a secret of our own every call is turned away', async () => {
  const open = await rig({ mode: 'webhook', publicUrl });
  await open.channel.start(open.inbox);
  const body = JSON.stringify(update('palsu'));
  const request = new Request(`${publicUrl}/telegram/webhook`, { method: 'POST', body });
  expect((await open.channel.route?.handle(request))?.status).toBe(403);
  await open.stop();
});

test('in polling mode there is no route to call', async () => {
  const polling = await rig();
  expect(polling.channel.route).toBeUndefined();
  await polling.stop();
});

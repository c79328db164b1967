import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BotApi, startBotApi } from './bot-api.ts';

let api: BotApi;
beforeEach(async () => {
  api = await startBotApi();
});
afterEach(() => api.stop());

type Answer = {
  ok: boolean;
  error_code?: number;
  description?: string;
  parameters?: { retry_after: number };
  result?: { update_id: number }[];
};

async function call(method: string, args: object = {}): Promise<Answer> {
  const response = await fetch(`${api.apiRoot}/bot${api.token}/${method}`, {
    method: 'POST',
    body: JSON.stringify(args),
  });
  return (await response.json()) as Answer;
}

const send = (text: string, markup: object = {}) =>
  call('sendMessage', { chat_id: 11, text, reply_markup: markup });

describe('getUpdates', () => {
  test('updates come again until a later offset confirms them', async () => {
    api.user(11).says('satu');
    api.user(11).says('dua');
    const ids = async (args: object) =>
      (await call('getUpdates', args)).result?.map(({ update_id }) => update_id);
    expect(await ids({ limit: 1 })).toEqual([1001]);
    expect(await ids({})).toEqual([1001, 1002]);
    expect(await ids({ offset: 1002 })).toEqual([1002]);
    expect(api.confirmedOffset).toBe(1002);
    expect(await ids({})).toEqual([1002]);
  });

  test('a long poll is answered when something comes, or empty when its time is over', async () => {
    const asked = call('getUpdates', { timeout: 5 });
    setTimeout(() => api.user(11).says('halo'), 20);
    expect((await asked).result).toHaveLength(1);
    expect((await call('getUpdates', { offset: 1002, timeout: 0.05 })).result).toEqual([]);
  });

  test('a second reader ends the first with 409', async () => {
    const first = call('getUpdates', { timeout: 5 });
    while (!api.polled) await new Promise((resolve) => setTimeout(resolve, 2));
    const second = call('getUpdates', { timeout: 5 });
    expect((await first).error_code).toBe(409);
    api.user(11).says('halo');
    expect((await second).result).toHaveLength(1);
  });

  test('it conflicts with a webhook', async () => {
    await call('setWebhook', { url: 'http://127.0.0.1:9/x' });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
    await call('deleteWebhook');
    expect(await call('getUpdates')).toMatchObject({ ok: true });
  });

  test('kinds that were not asked for are not kept', async () => {
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    expect(api.user(11).says('halo')).toBeGreaterThan(0);
    expect(api.pending).toEqual([]);
  });
});

describe('sendMessage', () => {
  test('checks the length, the buttons and the chat in this server’s words', async () => {
    expect((await send('halo')).description).toContain('chat not found');
    api.user(11).says('halo');
    expect(await send('')).toMatchObject({ error_code: 400 });
    expect(await send('a'.repeat(4097))).toMatchObject({ error_code: 400 });
    const data = (length: number) => ({
      inline_keyboard: [[{ text: 'A', callback_data: 'd'.repeat(length) }]],
    });
    expect(await send('a', data(65))).toMatchObject({ error_code: 400 });
    expect(await send('a'.repeat(4096), data(64))).toMatchObject({ ok: true });
    api.user(11).blocks();
    expect(await send('halo')).toMatchObject({ error_code: 403 });
    expect(api.sent).toHaveLength(1);
  });

  test('calls made before retry_after is over are refused again and counted', async () => {
    api.user(11).says('halo');
    api.fail('sendMessage', { kind: '429', retryAfter: 0.05 });
    expect((await send('a')).parameters?.retry_after).toBe(0.05);
    expect(await send('a')).toMatchObject({ error_code: 429 });
    expect(api.earlyCalls).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await send('a')).toMatchObject({ ok: true });
  });

  test('an answer that got lost leaves the message sent; a broken connection does not', async () => {
    api.user(11).says('halo');
    api.fail('sendMessage', { kind: 'reset-after' });
    await expect(send('sampai')).rejects.toThrow();
    api.fail('sendMessage', { kind: 'reset' });
    await expect(send('tidak')).rejects.toThrow();
    expect(api.sent.map(({ text }) => text)).toEqual(['sampai']);
  });
});

test('replies gives what came since it was last asked', async () => {
  const owner = api.user(11);
  owner.says('halo');
  setTimeout(() => void send('satu').then(() => send('dua')), 10);
  expect((await owner.replies({ min: 2 })).map(({ text }) => text)).toEqual(['satu', 'dua']);
  expect(await owner.replies({ timeoutMs: 30 })).toEqual([]);
});

test('a wrong token is unauthorized', async () => {
  const answer = await fetch(`${api.apiRoot}/bot1:x/getMe`);
  expect(answer.status).toBe(401);
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_BUBBLE } from '../../src/conversation/render.ts';
import { DeliveryFailure } from '../../src/delivery/failure.ts';
import type { Fault } from '../support/bot-api/faults.ts';
import { type Rig, rig, until } from './rig.ts';

let r: Rig;
beforeEach(async () => {
  r = await rig();
  r.api.user(4455667788).says('halo');
});
afterEach(() => r.stop());

const OWNER = '4455667788';
const TEXT = 'Iuran Ibu Contoh *bulan ini* <b>tetap</b> https://contoh.example';

async function failure(fault: Fault): Promise<DeliveryFailure> {
  r.api.fail('sendMessage', fault);
  const silent = fault.kind === 'hang' || fault.kind === 'hang-after';
  const channel = silent ? r.another({ sendTimeoutMs: 200 }) : r.channel;
  return caught(channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false }));
}

async function caught(sending: Promise<unknown>): Promise<DeliveryFailure> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DeliveryFailure)) throw new Error('no DeliveryFailure');
  return error;
}

describe('what arrives', () => {
  test('a text arrives as it is, without markup and without a link preview', async () => {
    const { ref } = await r.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false });
    const [message] = await r.api.user(4455667788).replies();
    expect(message?.text).toBe(TEXT);
    expect(ref).toBe(String(message?.messageId));
    expect(message?.args).toEqual({
      chat_id: 4455667788,
      text: TEXT,
      link_preview_options: { is_disabled: true },
    });
  });

  test('choices arrive as buttons that carry menu and key', async () => {
    const choices = [
      { key: 'ya', label: 'Ya' },
      { key: 'tidak', label: 'Tidak' },
    ];
    await r.channel.send(
      OWNER,
      { text: 'Benar?', menu: 'cek.7', choices },
      { id: 'm1', inDoubt: false },
    );
    expect(r.api.sent[0]?.buttons).toEqual([
      [
        { label: 'Ya', data: 'cek.7~ya' },
        { label: 'Tidak', data: 'cek.7~tidak' },
      ],
    ]);
    expect(r.api.user(4455667788).lastButtons).toEqual(['Ya', 'Tidak']);
  });

  test('a text of the full length of a bubble is accepted', async () => {
    await r.channel.send(OWNER, { text: 'a'.repeat(MAX_BUBBLE) }, { id: 'm1', inDoubt: false });
    expect(r.api.sent).toHaveLength(1);
  });

  test('sending works without and before receiving', async () => {
    expect(r.channel.status()).toBe('starting');
    await r.channel.send(OWNER, { text: 'a' }, { id: 'm1', inDoubt: false });
    expect(r.api.sent).toHaveLength(1);
  });
});

describe('what is to be done about a failure', () => {
  type Row = [string, Fault, Partial<DeliveryFailure>];
  const error = (code: number, description: string, parameters?: object): Fault =>
    parameters
      ? { kind: 'error', code, description, parameters }
      : { kind: 'error', code, description };

  const ROWS: Row[] = [
    [
      '429 names the time to wait',
      { kind: '429', retryAfter: 7 },
      { kind: 'wait', code: 'telegram-429', waitMs: 7000 },
    ],
    [
      '429 without a time waits five seconds',
      error(429, 'Too Many Requests'),
      { kind: 'wait', code: 'telegram-429', waitMs: 5000 },
    ],
    [
      'an owner who blocked the bot',
      error(403, 'Forbidden: bot was blocked by the user'),
      { kind: 'blocked', code: 'telegram-403' },
    ],
    [
      'a deleted account',
      error(403, 'Forbidden: user is deactivated'),
      { kind: 'blocked', code: 'telegram-403' },
    ],
    [
      'a chat that is not there',
      error(400, 'Bad Request: chat not found'),
      { kind: 'blocked', code: 'telegram-chat-not-found' },
    ],
    [
      'any other bad request',
      error(400, 'Bad Request: message is too long'),
      { kind: 'refused', code: 'telegram-400' },
    ],
    [
      'a group that became a supergroup',
      error(400, 'Bad Request: group chat was upgraded', { migrate_to_chat_id: -100 }),
      { kind: 'refused', code: 'telegram-migrated' },
    ],
    [
      'a body that is too large',
      error(413, 'Request Entity Too Large'),
      { kind: 'refused', code: 'telegram-413' },
    ],
    ['a revoked token', error(401, 'Unauthorized'), { kind: 'channel-down', code: 'telegram-401' }],
    [
      'a token that is none',
      error(404, 'Not Found'),
      { kind: 'channel-down', code: 'telegram-404' },
    ],
    [
      'a gateway page may hide that it was sent',
      { kind: 'page', code: 502 },
      { kind: 'retry', code: 'telegram-502', inDoubt: true },
    ],
    [
      'a server error',
      error(500, 'Internal Server Error'),
      { kind: 'retry', code: 'telegram-500', inDoubt: true },
    ],
    [
      'a connection that breaks before',
      { kind: 'reset' },
      { kind: 'retry', code: 'telegram-connection-lost', inDoubt: true },
    ],
    [
      'a connection that breaks after',
      { kind: 'reset-after' },
      { kind: 'retry', code: 'telegram-connection-lost', inDoubt: true },
    ],
    [
      'half an answer',
      { kind: 'half-answer' },
      { kind: 'retry', code: 'telegram-unreadable', inDoubt: true },
    ],
    ['no answer', { kind: 'hang' }, { kind: 'retry', code: 'telegram-timeout', inDoubt: true }],
    [
      'no answer although it was sent',
      { kind: 'hang-after' },
      { kind: 'retry', code: 'telegram-timeout', inDoubt: true },
    ],
    ['a conflict', error(409, 'Conflict'), { kind: 'retry', code: 'telegram-409', inDoubt: false }],
  ];

  test.each(ROWS)('%s', async (_, fault, expected) => {
    const thrown = await failure(fault);
    expect(thrown).toMatchObject({ waitMs: 0, inDoubt: false, ...expected });
    const told = `${thrown.message} ${thrown.code} ${thrown.stack} ${JSON.stringify(thrown)}`;
    expect(told).not.toContain('token-contoh');
    expect(told).not.toContain(OWNER);
    expect(told).not.toContain('Contoh');
    expect(thrown.cause).toBeUndefined();
  });

  test('a server that is not there took nothing', async () => {
    await r.stop();
    const thrown = await caught(
      r.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false }),
    );
    expect(thrown).toMatchObject({ kind: 'retry', code: 'telegram-unreachable', inDoubt: false });
    expect(`${thrown.message}${thrown.stack}`).not.toContain('token-contoh');
  });

  test('a name that cannot be resolved took nothing', async () => {
    const other = await rig({ apiRoot: 'http://tidak-ada.invalid' });
    const thrown = await caught(
      other.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false }),
    );
    expect(thrown).toMatchObject({ kind: 'retry', code: 'telegram-unreachable', inDoubt: false });
    await other.stop();
  });

  test('an owner who really blocked the bot, and one who never wrote', async () => {
    r.api.user(4455667788).blocks();
    expect(
      await caught(r.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false })),
    ).toMatchObject({
      kind: 'blocked',
    });
    r.api.user(4455667788).unblocks();
    await r.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false });
    expect(
      await caught(r.channel.send('999', { text: TEXT }, { id: 'm1', inDoubt: false })),
    ).toMatchObject({
      kind: 'blocked',
    });
  });

  test('a button whose data does not fit is refused before anything is sent', async () => {
    const choices = [{ key: 'k'.repeat(60), label: 'Panjang' }];
    const thrown = await caught(
      r.channel.send(OWNER, { text: 'x', menu: 'menu5', choices }, { id: 'm1', inDoubt: false }),
    );
    expect(thrown).toMatchObject({ kind: 'refused', code: 'telegram-button-too-long' });
    expect(r.api.calls('sendMessage')).toHaveLength(0);
  });

  test.each(['@kanal_umum', '-100123', '', '12a'])('%j is no private chat', async (address) => {
    const thrown = await caught(
      r.channel.send(address, { text: TEXT }, { id: 'm1', inDoubt: false }),
    );
    expect(thrown).toMatchObject({ kind: 'refused', code: 'telegram-address' });
    expect(r.api.calls('sendMessage')).toHaveLength(0);
  });

  test('a revoked token shows on the health page until a message goes through', async () => {
    await r.channel.start(r.inbox);
    await failure(error(401, 'Unauthorized'));
    expect(r.channel.status()).toBe('token-wrong');
    await r.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false });
    expect(r.channel.status()).toBe('ok');
  });

  test('a stray 401 in sending is forgotten when Telegram hands out updates again', async () => {
    await r.channel.start(r.inbox);
    await until(() => r.api.polled);
    await failure(error(401, 'Unauthorized'));
    expect(r.channel.status()).toBe('token-wrong');
    r.api.user(4455667788).says('masih di sini');
    await until(() => r.channel.status() === 'ok');
  });
});

test('fifty gateway pages leave no connection behind', async () => {
  r.api.fail('sendMessage', { kind: 'page', code: 502 }, 50);
  for (let n = 0; n < 50; n++)
    await caught(r.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false }));
  await r.channel.send(OWNER, { text: TEXT }, { id: 'm1', inDoubt: false });
  await expect(r.api.connections()).resolves.toBeLessThan(5);
});

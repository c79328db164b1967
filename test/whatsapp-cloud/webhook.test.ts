import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refOf } from '../../src/channels/whatsapp-cloud/ref.ts';
import { until } from '../telegram/rig.ts';
import { type Rig, rig } from './rig.ts';

const IBU = '6281200000001';
let r: Rig;
beforeEach(async () => {
  r = await rig();
});
afterEach(() => r.stop());

const text = (body: string, id = 'wamid.A') => ({
  contacts: [{ profile: { name: 'Contoh' }, wa_id: IBU }],
  messages: [{ from: IBU, id, timestamp: r.graph.seconds(), type: 'text', text: { body } }],
});

describe('the handshake, when the webhook is entered at Meta', () => {
  const shake = (query: Record<string, string>) =>
    fetch(`${r.graph.webhook}?${new URLSearchParams(query)}`);
  const right = () => ({
    'hub.mode': 'subscribe',
    'hub.verify_token': r.graph.verifyToken,
    'hub.challenge': '1158201444',
  });

  test('with our word, the challenge is said back', async () => {
    const answer = await shake(right());
    expect([answer.status, await answer.text()]).toEqual([200, '1158201444']);
    expect(answer.headers.get('content-type')).toContain('text/plain');
  });

  test.each([
    ['another word', { 'hub.verify_token': 'lain' }],
    ['no word', { 'hub.verify_token': '' }],
    ['another wish', { 'hub.mode': 'unsubscribe' }],
  ])('with %s it is turned away, and that is counted', async (_, wrong) => {
    expect((await shake({ ...right(), ...wrong })).status).toBe(403);
    expect(r.counted).toEqual(['refused whatsapp-cloud verify_token']);
  });

  test('a challenge that could be a page is not said back', async () => {
    expect((await shake({ ...right(), 'hub.challenge': '<script>' })).status).toBe(400);
  });
});

describe('what Meta brings', () => {
  beforeEach(() => r.channel.start(r.inbox));

  test('is stored before it is confirmed: until then Meta brings it again', async () => {
    r.inbox.refusals = 2;
    r.graph.user(IBU).says('halo');
    await r.graph.user(IBU).done();
    expect(r.graph.attempts).toEqual([503, 503, 200]);
    expect(r.inbox.texts).toEqual(['halo']);
    expect(r.channel.status()).toBe('ok');
    const failing = r.lines.filter(({ fields }) => fields.status === 'inbox-failing');
    expect(failing).toHaveLength(1);
  });

  test('brought twice, is stored once', async () => {
    const body = r.graph.about(text('dua kali'));
    expect([await r.graph.post(body), await r.graph.post(body)]).toEqual([200, 200]);
    expect(r.inbox.texts).toEqual(['dua kali']);
  });

  test('holds nothing of her number in what it is known by', async () => {
    r.graph.user(IBU).says('halo');
    await r.graph.user(IBU).done();
    expect(r.inbox.stored[0]?.messageId).toMatch(/^[0-9a-f]{64}$/);
  });

  test('kept by somebody and played again after days, is confirmed and not stored', async () => {
    const body = r.graph.about(text('lama sekali'));
    r.pass(9 * 86_400_000);
    expect(await r.graph.post(body)).toBe(200);
    expect(r.inbox.stored).toEqual([]);
  });

  test('for another number of the same account is confirmed and passed over', async () => {
    expect(await r.graph.post(r.graph.about(text('bukan kami'), { phoneId: '999999' }))).toBe(200);
    expect(r.inbox.stored).toEqual([]);
  });

  test('unreadable in parts, is confirmed, and the rest is stored', async () => {
    const value = text('terbaca');
    value.messages.push({ ...value.messages[0], timestamp: '' } as never);
    expect(await r.graph.post(r.graph.about(value))).toBe(200);
    expect(r.inbox.texts).toEqual(['terbaca']);
    expect(r.lines.filter(({ event }) => event === 'update-skipped')).toHaveLength(1);
  });

  test('of messages of ours becomes receipts by the ref that the send gave', async () => {
    const ibu = r.graph.user(IBU);
    ibu.says('halo');
    await ibu.done();
    const { ref } = await r.channel.send(IBU, { text: 'Ya?' }, { id: 'm1', inDoubt: false });
    const [sent] = ibu.history;
    if (!sent) throw new Error('nothing sent');
    expect(ref).toBe(refOf(sent.wamid));
    const pricing = { billable: true, pricing_model: 'PMP', category: 'utility', type: 'regular' };
    ibu.tells(sent, 'sent', { pricing });
    ibu.tells(sent, 'delivered', { pricing });
    ibu.tells(sent, 'delivered', { pricing });
    ibu.tells(sent, 'read', { pricing });
    await ibu.done();
    expect(r.inbox.told.map(({ state }) => state)).toEqual(['delivered', 'delivered', 'read']);
    expect(r.inbox.told.every((one) => one.ref === ref)).toBe(true);
    expect(r.counted).toEqual(['billed whatsapp-cloud utility']);
  });

  test('about a message that failed tells why, by a code alone', async () => {
    const ibu = r.graph.user(IBU);
    const wamid = r.graph.wamid(IBU);
    const errors = [{ code: 131049, title: 'x', error_data: { details: IBU } }];
    ibu.tells({ wamid } as never, 'failed', { errors });
    await ibu.done();
    expect(r.inbox.told).toMatchObject([
      { ref: refOf(wamid), state: 'failed', code: 'whatsapp-131049' },
    ]);
    expect(JSON.stringify(r.lines)).not.toContain(IBU);
  });

  test('about the account as a whole is told to the log by its code', async () => {
    const errors = [{ code: 131031, title: 'Account locked', message: IBU }];
    expect(await r.graph.post(r.graph.about({ errors }))).toBe(200);
    expect(r.lines).toContainEqual({
      level: 'warn',
      event: 'channel-error',
      fields: { channel: 'whatsapp-cloud', code: 'whatsapp-131031' },
    });
  });
});

describe('against anybody else', () => {
  beforeEach(() => r.channel.start(r.inbox));

  test.each([
    ['no signature', null],
    ['an empty one', ''],
    ['another one', `sha256=${'0'.repeat(64)}`],
    ['an older kind', 'sha1=0123'],
  ])('with %s it is turned away, counted, and not stored', async (_, signature) => {
    expect(await r.graph.post(r.graph.about(text('palsu')), signature)).toBe(401);
    expect(r.inbox.stored).toEqual([]);
    expect(r.counted).toEqual(['refused whatsapp-cloud signature']);
  });

  test('a right signature of another body is none', async () => {
    const other = JSON.stringify(r.graph.about(text('asli')));
    const signature = `sha256=${createHmac('sha256', r.graph.appSecret).update(other).digest('hex')}`;
    expect(await r.graph.post(r.graph.about(text('palsu')), signature)).toBe(401);
  });

  test('the bytes are signed, however they are written', async () => {
    const spaced = JSON.stringify(r.graph.about(text('h\u00e9lo \u{1F64F}')), null, 3);
    expect(await r.graph.post(spaced)).toBe(200);
    expect(r.inbox.texts).toEqual(['h\u00e9lo \u{1F64F}']);
  });

  test('many forged calls are one word in the log', async () => {
    for (let n = 0; n < 5; n += 1) await r.graph.post('{}', null);
    expect(r.lines.filter(({ event }) => event === 'webhook-refused')).toHaveLength(1);
    r.pass(600_000);
    await r.graph.post('{}', null);
    const told = r.lines.filter(({ event }) => event === 'webhook-refused');
    expect(told.map(({ fields }) => fields.count)).toEqual([1, 5]);
  });

  test.each(['', '{', 'null', '[]', '"teks"'])('a body of %j is a bad request', async (body) => {
    expect(await r.graph.post(body)).toBe(400);
  });

  test('a body of more than four megabytes is refused', async () => {
    expect(await r.graph.post('x'.repeat(4 * 1024 * 1024 + 1))).toBe(413);
  });

  test('only GET and POST are answered', async () => {
    expect((await fetch(r.graph.webhook, { method: 'PUT' })).status).toBe(405);
  });

  test('after stopping nothing is confirmed any more', async () => {
    await r.channel.stop();
    expect(await r.graph.post(r.graph.about(text('terlambat')))).toBe(503);
    expect(r.inbox.stored).toEqual([]);
  });
});

describe('the state of the channel', () => {
  test('is ok once Meta has taken the token', async () => {
    expect(r.channel.status()).toBe('starting');
    await r.channel.start(r.inbox);
    expect(r.channel.status()).toBe('ok');
    await r.channel.stop();
    expect(r.channel.status()).toBe('stopped');
  });

  test('tells of a wrong token, and receives all the same', async () => {
    const wrong = r.another({ token: 'EAAsalah' });
    await wrong.start(r.inbox);
    expect(wrong.status()).toBe('token-wrong');
    expect(r.lines.at(-1)).toMatchObject({ level: 'error', fields: { status: 'token-wrong' } });
  });

  test('comes right by itself when Meta is back', async () => {
    r.graph.fail({ kind: 'page', status: 502 }, { kind: 'reset' });
    await r.channel.start(r.inbox);
    expect(r.channel.status()).not.toBe('ok');
    await until(() => r.channel.status() === 'ok');
  });

  test('does not hold up the start when Meta cannot be reached', async () => {
    const away = r.another({ apiRoot: 'http://127.0.0.1:9/v25.0' });
    await away.start(r.inbox);
    expect(away.status()).toBe('whatsapp-unreachable');
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/channels/whatsapp-cloud/client.ts';
import { fetchMedia } from '../../src/channels/whatsapp-cloud/media.ts';
import type { DeliveryFailure } from '../../src/delivery/failure.ts';
import type { Outbound } from '../../src/platform/message.ts';
import type { Fault } from './graph.ts';
import { caught, type Rig, rig } from './rig.ts';

const IBU = '6281200000001';
const DAY_MS = 86_400_000;
const TEXT = 'Iuran Ibu Contoh https://contoh.example';
const SENDING = { id: 'm1', inDoubt: false };
const template = { name: 'pengingat', language: 'id', gaps: ['Warung Bu Contoh'] };

let r: Rig;
beforeEach(async () => {
  r = await rig();
  await r.channel.start(r.inbox);
  await hears('halo');
});
afterEach(() => r.stop());

/** She writes, and it is stored. */
async function hears(text: string): Promise<void> {
  r.graph.user(IBU).says(text);
  await r.graph.user(IBU).done();
}
const sends = (message: Outbound, address = IBU) => r.channel.send(address, message, SENDING);
const last = () => r.graph.sent.at(-1);

describe('what arrives', () => {
  test('a text, as it is and without a preview of its links', async () => {
    await sends({ text: TEXT });
    expect(last()?.body).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: IBU,
      type: 'text',
      text: { body: TEXT, preview_url: false },
    });
  });

  test('buttons, a list, or a text, by how many choices there are and how long they are', async () => {
    const asked = (...labels: string[]) => ({
      text: 'Mau?',
      menu: 'm',
      choices: labels.map((label) => ({ key: label, label })),
    });
    await sends(asked('Ya', 'Tidak'));
    await sends(asked('A', 'B', 'C', 'D'));
    await sends(asked('Saya belum tahu pasti soal itu'));
    expect(r.graph.sent.map((one) => one.as)).toEqual(['buttons', 'list', 'text']);
    expect(r.graph.user(IBU).lastChoices).toEqual(['A', 'B', 'C', 'D']);
  });

  test('what she presses comes back as our menu and choice, quoting the message', async () => {
    const choices = [{ key: 'ya', label: 'Ya' }];
    const { ref } = await sends({ text: 'Mau?', menu: '3.ask', choices });
    r.graph.user(IBU).presses('Ya');
    await r.graph.user(IBU).done();
    expect(r.inbox.stored.at(-1)).toMatchObject({
      content: { kind: 'choice', menu: '3.ask', choice: 'ya' },
      quotes: ref,
    });
  });

  test('to who hides her number, by the id that Meta gives', async () => {
    r.graph.wrote.set('ID.1349', Date.now());
    await sends({ text: 'Halo' }, 'ID.1349');
    expect(last()?.body).toMatchObject({ recipient: 'ID.1349' });
    expect(last()?.body).not.toHaveProperty('to');
  });

  test('nothing, to what is no person’s address', async () => {
    expect(await caught(sends({ text: 'x' }, '@saluran'))).toMatchObject({ kind: 'refused' });
    expect(r.graph.calls.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('with the token in a header, never in an address', async () => {
    await sends({ text: TEXT });
    expect(r.graph.calls.at(-1)?.token).toBe(`Bearer ${r.graph.token}`);
    expect(r.graph.calls.map(({ path }) => path).join()).not.toContain(r.graph.token);
  });
});

describe('the window of 24 hours after she wrote', () => {
  test('open: what we begin goes out in our own words', async () => {
    await sends({ text: TEXT, unasked: true, template });
    expect(last()?.as).toBe('text');
  });

  test('closed: what we begin goes out as the approved text', async () => {
    r.pass(DAY_MS);
    await sends({ text: TEXT, unasked: true, template });
    expect(last()).toMatchObject({ as: 'template', text: 'pengingat|Warung Bu Contoh' });
    await hears('saya kembali');
    await sends({ text: TEXT, unasked: true, template });
    expect(last()?.as).toBe('text');
  });

  test('closed, and no approved text: refused without asking Meta', async () => {
    r.pass(DAY_MS);
    const posts = r.graph.calls.length;
    const failure = await caught(sends({ text: TEXT, unasked: true }));
    expect(failure).toMatchObject({ kind: 'refused', code: 'whatsapp-window' });
    expect(await caught(sends({ text: 'jawaban' }))).toMatchObject({ code: 'whatsapp-window' });
    expect(r.graph.calls).toHaveLength(posts);
  });

  test('not known after a restart: unasked as closed, an answer as open', async () => {
    const anew = r.another({});
    await anew.send(IBU, { text: TEXT, unasked: true, template }, SENDING);
    expect(last()?.as).toBe('template');
    await anew.send(IBU, { text: 'jawaban' }, SENDING);
    expect(last()?.as).toBe('text');
  });

  test('closed by what Meta says: the approved text at once, or refused', async () => {
    const anew = r.another({});
    r.pass(DAY_MS);
    await anew.send(IBU, { text: TEXT, template }, SENDING);
    expect(last()?.as).toBe('template');
    expect(await caught(r.another({}).send(IBU, { text: TEXT }, SENDING))).toMatchObject({
      kind: 'refused',
      code: 'whatsapp-window',
    });
  });
});

describe('what is to be done about a failure', () => {
  const error = (status: number, code: number, more: object = {}): Fault => ({
    ...{ kind: 'error', status, code },
    ...more,
  });
  const ROWS: readonly (readonly [string, Fault, Partial<DeliveryFailure>, number])[] = [
    ['a wrong token', error(401, 190), { kind: 'channel-down', code: 'whatsapp-190' }, 0],
    ['a locked account', error(400, 131031), { kind: 'channel-down' }, 0],
    ['too many to her', error(429, 131056), { kind: 'wait', waitMs: 6_000 }, 0],
    ['a named pause', error(429, 130429, { retryAfter: '7' }), { kind: 'wait', waitMs: 7_000 }, 0],
    ['not deliverable', error(400, 131026), { kind: 'refused', code: 'whatsapp-131026' }, 0],
    ['trouble at Meta', error(500, 131000), { kind: 'retry', inDoubt: true }, 0],
    ['a gateway’s page', { kind: 'page', status: 502 }, { kind: 'retry', inDoubt: true }, 0],
    ['a broken connection', { kind: 'reset' }, { kind: 'retry', inDoubt: true }, 0],
    ['a lost answer', { kind: 'reset-after' }, { kind: 'retry', inDoubt: true }, 1],
    ['half an answer', { kind: 'half-answer' }, { kind: 'retry', inDoubt: true }, 1],
  ];
  test.each(ROWS)('%s', async (_, fault, expected, arrived) => {
    r.graph.fail(fault);
    const failure = await caught(sends({ text: TEXT }));
    expect(failure).toMatchObject(expected);
    expect(r.graph.sent).toHaveLength(arrived);
    expect(`${failure.stack} ${JSON.stringify([failure, r.lines])}`).not.toMatch(/62812|rahasia/);
  });

  test('an answer that never comes is given up in time', async () => {
    r.graph.fail({ kind: 'hang-after' });
    const impatient = r.another({ timeoutMs: 100 });
    expect(await caught(impatient.send(IBU, { text: TEXT }, SENDING))).toMatchObject({
      kind: 'retry',
      code: 'whatsapp-timeout',
      inDoubt: true,
    });
  });

  test('a connection that was never made leaves no doubt', async () => {
    const away = r.another({ apiRoot: 'http://127.0.0.1:9' });
    expect(await caught(away.send(IBU, { text: TEXT }, SENDING))).toMatchObject({
      kind: 'retry',
      code: 'whatsapp-unreachable',
      inDoubt: false,
    });
  });

  test('one that only a person can mend is seen on the health page until it is mended', async () => {
    r.graph.fail(error(401, 190), error(400, 131048));
    await caught(sends({ text: TEXT }));
    expect(r.channel.status()).toBe('token-wrong');
    await caught(sends({ text: TEXT }));
    expect(r.channel.status()).toBe('whatsapp-131048');
    await sends({ text: TEXT });
    expect(r.channel.status()).toBe('ok');
  });
});

describe('a file that she sent', () => {
  const limits = { types: ['image/jpeg'], mostBytes: 100, timeoutMs: 2_000 };
  const file = { type: 'image/jpeg', bytes: Buffer.from('gambar') };
  const fetched = (more: object, id = '42') => {
    r.graph.files.set('42', { ...file, ...more });
    const clock = { now: () => Date.now() };
    return fetchMedia(createClient(r.graph.apiRoot, r.graph.token, clock), id, limits);
  };

  test('is fetched whole, with its type', async () => {
    expect(await fetched({})).toEqual(file);
  });

  test.each([
    ['of another type', { type: 'application/pdf' }, 'whatsapp-media-type'],
    ['that is said to be large', { size: 101 }, 'whatsapp-too-large'],
    ['that is larger than said', { bytes: Buffer.alloc(101), size: 5 }, 'whatsapp-too-large'],
    ['that is kept elsewhere', { url: 'https://contoh.example/a' }, 'whatsapp-media-address'],
    ['at no address', { url: 'a b' }, 'whatsapp-media-address'],
  ])('%s is not', async (_, more, code) => {
    await expect(fetched(more)).rejects.toMatchObject({ code });
  });

  test('that is not there, or whose id is none, is not', async () => {
    await expect(fetched({}, '43')).rejects.toMatchObject({ code: 'whatsapp-100' });
    await expect(fetched({}, '../42')).rejects.toMatchObject({ code: 'whatsapp-media-id' });
  });
});

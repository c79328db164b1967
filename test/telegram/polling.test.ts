import { afterEach, describe, expect, test } from 'vitest';
import { type Rig, rig, until } from './rig.ts';

const DAY_MS = 86_400_000;
let r: Rig;
afterEach(() => r.stop());

async function started(options: Parameters<typeof rig>[0] = {}): Promise<Rig> {
  r = await rig(options);
  await r.channel.start(r.inbox);
  return r;
}

describe('storing before confirming', () => {
  test('what an owner writes is in the inbox with chat, time and update id', async () => {
    const { api, inbox } = await started();
    api.user(11).says('mau daftar pekerja', { date: 1_790_000_000 });
    await until(() => inbox.stored.length === 1);
    expect(inbox.stored[0]).toEqual({
      channel: 'telegram',
      address: '11',
      messageId: '1001',
      at: 1_790_000_000_000,
      content: { kind: 'text', text: 'mau daftar pekerja' },
    });
    await until(() => api.confirmedOffset === 1002);
    expect(inbox.position?.value).toBe('1001');
  });

  test('an update is confirmed to Telegram only after it is stored', async () => {
    const { api, inbox, channel, lines } = await started();
    inbox.refusals = 3;
    api.user(11).says('halo');
    await until(() => inbox.accepts === 3);
    expect(api.confirmedOffset).toBe(0);
    expect(channel.status()).toBe('inbox-failing');
    await until(() => api.confirmedOffset === 1002);
    expect(inbox.texts).toEqual(['halo']);
    expect(channel.status()).toBe('ok');
    const failing = lines.filter(({ fields }) => fields.status === 'inbox-failing');
    expect(failing).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('rahasia');
  });

  test('many messages of one owner come in the order in which they were written', async () => {
    const { api, inbox, channel } = await started();
    await channel.stop();
    const texts = Array.from({ length: 250 }, (_, n) => `pesan ${n}`);
    for (const text of texts) api.user(11).says(text);
    await channel.start(inbox);
    await until(() => inbox.stored.length === 250);
    expect(inbox.texts).toEqual(texts);
    expect(inbox.accepts).toBe(3);
  });

  test('a batch that is brought twice is stored once', async () => {
    const { api, inbox } = await started();
    api.user(11).says('satu');
    await until(() => inbox.stored.length === 1);
    api.again([{ update_id: 1001, message: { ...privateMessage(11), text: 'satu' } }]);
    api.user(11).says('dua');
    await until(() => inbox.stored.length === 2);
    expect(inbox.texts).toEqual(['satu', 'dua']);
  });

  test('a batch whose answer was lost on the way comes again', async () => {
    const { api, inbox, channel } = await started();
    await channel.stop();
    api.user(11).says('hilang di jalan');
    api.fail('getUpdates', { kind: 'half-answer' });
    await channel.start(inbox);
    await until(() => inbox.texts.length === 1);
    expect(inbox.texts).toEqual(['hilang di jalan']);
  });

  test('messages of groups, bots and channels are passed over and confirmed', async () => {
    const { api, inbox } = await started();
    const group = { ...privateMessage(-5), chat: { id: -5, type: 'group' }, text: 'halo semua' };
    api.push({ message: group });
    await until(() => api.confirmedOffset === 1002);
    api.push({ message: { ...privateMessage(12), from: { id: 12, is_bot: true }, text: 'bip' } });
    await until(() => api.confirmedOffset === 1003);
    expect(inbox.stored).toEqual([]);
    expect(inbox.position?.value).toBe('1002');
  });

  test('a malformed update is skipped, logged by its kind, and its neighbours are kept', async () => {
    const { api, inbox, channel, lines } = await started();
    await channel.stop();
    api.user(11).says('sebelum');
    api.push({ message: { text: 'tanpa obrolan, 3327010101010001' } });
    api.push({ callback_query: 'bukan objek' });
    api.push({ message: { ...privateMessage(11), text: 'tanpa nomor' }, update_id: undefined });
    api.user(11).says('sesudah');
    await channel.start(inbox);
    await until(() => inbox.stored.length === 2);
    expect(inbox.texts).toEqual(['sebelum', 'sesudah']);
    const skipped = lines.filter(({ event }) => event === 'update-skipped');
    expect(skipped.map(({ fields }) => fields.kind)).toEqual([
      'message',
      'callback_query',
      'message',
    ]);
    expect(JSON.stringify(lines)).not.toContain('3327');
  });
});

describe('where reading goes on', () => {
  test('after a restart reading goes on behind the stored position', async () => {
    const { api, inbox, channel } = await started();
    await channel.stop();
    inbox.position = { value: '1500', at: Date.now() - 5 * DAY_MS };
    api.number(1501);
    api.user(11).says('baru');
    await channel.start(inbox);
    await until(() => inbox.texts.length === 1);
    expect(api.calls('getUpdates').at(-1)?.args.offset).toBeGreaterThanOrEqual(1501);
  });

  test('after a week of silence lower update ids are still read', async () => {
    const { api, inbox, channel } = await started();
    await channel.stop();
    inbox.position = { value: '900000', at: Date.now() - 8 * DAY_MS };
    api.number(40);
    api.user(11).says('lama tak jumpa');
    await channel.start(inbox);
    await until(() => inbox.texts.length === 1);
    await until(() => api.confirmedOffset === 41);
    expect(inbox.position?.value).toBe('40');
  });

  test('a week of silence while running is noticed as well', async () => {
    let ahead = 0;
    const clock = { now: () => Date.now() + ahead };
    const { api, inbox } = await started({ clock, longPollSeconds: 0.12 });
    api.user(11).says('satu');
    await until(() => api.confirmedOffset === 1002);
    ahead = 7 * DAY_MS;
    const before = api.calls('getUpdates').length;
    await until(() => api.calls('getUpdates').length > before + 1);
    api.number(40);
    api.user(11).says('dua');
    await until(() => inbox.texts.length === 2);
    expect(inbox.texts).toEqual(['satu', 'dua']);
  });

  test('a stored position that is no number is ignored', async () => {
    const { api, inbox, channel } = await started();
    await channel.stop();
    inbox.position = { value: 'rusak', at: Date.now() };
    api.user(11).says('halo');
    await channel.start(inbox);
    await until(() => inbox.texts.length === 1);
  });
});

describe('buttons', () => {
  test('a pressed button is a choice of its menu and is acknowledged once stored', async () => {
    const { api, inbox, channel } = await started();
    const owner = api.user(11);
    owner.says('menu');
    const choices = [{ key: 'ya', label: 'Ya' }];
    await channel.send(
      '11',
      { text: 'Lanjut?', menu: 'lanjut.3', choices },
      { id: 'm1', inDoubt: false },
    );
    owner.presses('Ya');
    await until(() => api.calls('answerCallbackQuery').length === 1);
    expect(inbox.stored[1]?.content).toEqual({ kind: 'choice', menu: 'lanjut.3', choice: 'ya' });
    expect(inbox.stored[1]?.address).toBe('11');
  });

  test('an acknowledgement that fails disturbs nothing', async () => {
    const { api, inbox, channel, lines } = await started();
    const owner = api.user(11);
    owner.says('menu');
    await channel.send(
      '11',
      { text: 'Lanjut?', menu: 'm', choices: [{ key: 'ya', label: 'Ya' }] },
      { id: 'm1', inDoubt: false },
    );
    api.fail('answerCallbackQuery', { kind: 'error', code: 400, description: 'too old' });
    api.fail('answerCallbackQuery', { kind: 'hang' });
    for (let n = 0; n < 10; n++) owner.presses('Ya');
    owner.says('terus');
    await until(() => inbox.stored.length === 12);
    await until(() => api.calls('answerCallbackQuery').length === 10);
    expect(channel.status()).toBe('ok');
    expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

describe('stopping', () => {
  test('a waiting long poll ends at once', async () => {
    const { api, channel } = await started({ longPollSeconds: 50 });
    await until(() => api.polled);
    const asked = performance.now();
    await channel.stop();
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(channel.status()).toBe('stopped');
    await until(() => !api.polled);
  });

  test('a pause after a failure ends at once', async () => {
    const { api, channel } = await started({ backoffMs: [60_000] });
    await until(() => api.polled);
    api.conflict();
    await until(() => channel.status() === 'other-reader');
    const asked = performance.now();
    await channel.stop();
    expect(performance.now() - asked).toBeLessThan(2_000);
  });

  test('stopping twice, or without having started, is harmless; it can start again', async () => {
    r = await rig();
    await r.channel.stop();
    await r.channel.start(r.inbox);
    await r.channel.start(r.inbox);
    await r.channel.stop();
    await r.channel.stop();
    await r.channel.start(r.inbox);
    r.api.user(11).says('halo lagi');
    await until(() => r.inbox.texts.length === 1);
    expect(r.api.earlyCalls).toBe(0);
  });
});

function privateMessage(id: number): Record<string, unknown> {
  const from = { id, is_bot: false, first_name: 'Contoh' };
  return { message_id: 1, date: 1_790_000_000, chat: { id, type: 'private' }, from };
}

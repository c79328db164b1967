import { afterEach, describe, expect, it } from 'vitest';
import type { BotUser, SentByUser } from '../support/bot-api/user.ts';
import { type House, SECRET, startHouse } from './house.ts';
import { until } from './rig.ts';

let house: House;
afterEach(() => house.stop());

const NIK = '3327125205909901';
const QUIET = { settleMs: 30 };

/** What she hears to what she does. */
async function answer(user: BotUser, does: () => unknown, min = 1): Promise<string> {
  does();
  const replies = await user.replies({ ...QUIET, min });
  return replies.map(({ text }) => text).join('\n');
}
const says = (user: BotUser, text: string, min = 1) => answer(user, () => user.says(text), min);
const presses = (user: BotUser, label: string) => answer(user, () => user.presses(label));

async function upToOffer(user: BotUser): Promise<void> {
  for (const text of ['/start', '1', 'comal']) await says(user, text);
  await says(user, '1,5jt', 3);
}

describe('a whole registration', () => {
  it('by buttons and typed words, from "/start" to the officer\'s list', async () => {
    house = await startHouse();
    const ibu = house.api.user(501);
    expect(await says(ibu, '/start')).toContain('UJI COBA');
    expect(await says(ibu, '1')).toContain('kecamatan');
    expect(await says(ibu, 'comal')).toContain('gaji');
    expect(await says(ibu, '1,5jt', 3)).toContain('wajib');
    expect(ibu.lastButtons).toEqual(['Ya', 'Tidak']);
    expect(await presses(ibu, 'Ya')).toContain('Setuju?');
    expect(await presses(ibu, 'Ya')).toContain('nama usahanya');
    expect(await says(ibu, 'Warung Bu Contoh')).toContain('NIK');
    expect(await says(ibu, NIK)).toContain('perempuan');
    expect(await says(ibu, 'Warni')).toContain('gaji Warni');
    expect(await says(ibu, '1,5jt')).toContain('Mau dilengkapi');
    expect(await presses(ibu, 'Lengkapi nanti')).toContain('Warni: Rp1.500.000');
    expect(ibu.lastButtons).toContain('KIRIM');
    expect(await presses(ibu, '3')).toContain('3327••••••••9901');
    expect(await says(ibu, 'nama')).toContain('Siapa namanya');
    expect(await says(ibu, 'Warniti')).toContain('Warniti');
    expect(await presses(ibu, 'KIRIM')).toContain('KIS gratis');
    expect(await presses(ibu, 'Ya')).toContain('Terima kasih');
    expect(await house.app.database.followup.openCases()).toMatchObject([
      { businessName: 'Warung Bu Contoh', stage: 'DATA_KURANG', reasons: ['data_missing'] },
    ]);
    await until(() => house.api.calls('answerCallbackQuery').length === 6);
    const shown = house.api.sent.map(({ text }) => text).join('\n');
    expect(shown).not.toContain(NIK);
  });

  it('goes on where it was after the program was started anew', async () => {
    house = await startHouse();
    const ibu = house.api.user(502);
    await upToOffer(ibu);
    const stopping = house.restart();
    ibu.presses('Ya');
    await stopping;
    const told = (await ibu.replies(QUIET)).map(({ text }) => text).join();
    expect(told).toContain('Setuju?');
    expect(house.rows('select 1 from inbox')).toHaveLength(5);
  });

  it('by webhook, where only calls with the secret are taken', async () => {
    house = await startHouse('webhook');
    const ibu = house.api.user(503);
    expect(house.api.webhookUrl).toBe(`${house.url}/telegram/webhook`);
    await upToOffer(ibu);
    expect(await presses(ibu, 'Ya')).toContain('Setuju?');
    expect(house.api.webhookAttempts.every(({ status }) => status === 200)).toBe(true);
    const forged = (secret?: string) =>
      fetch(house.api.webhookUrl, {
        method: 'POST',
        headers: secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify({ update_id: 9999 }),
      }).then(({ status }) => status);
    expect(await Promise.all([forged(), forged('salah'), forged(SECRET)])).toEqual([403, 403, 200]);
    expect(house.rows('select 1 from inbox')).toHaveLength(5);
  });

  it('of two owners at once, each in a talk of her own', async () => {
    house = await startHouse();
    const [ibu, bapak] = [house.api.user(504), house.api.user(505)];
    await Promise.all([upToOffer(ibu), upToOffer(bapak)]);
    await presses(ibu, 'Tidak');
    expect(await presses(bapak, 'Ya')).toContain('Setuju?');
    expect(house.rows('select 1 from conversation')).toHaveLength(2);
  });
});

describe('buttons', () => {
  it('of an older question are noticed and change nothing', async () => {
    house = await startHouse();
    const ibu = house.api.user(511);
    await upToOffer(ibu);
    const old = house.api.sent.at(-1)?.buttons[0]?.[0]?.data ?? '';
    await presses(ibu, 'Ya');
    const told = await answer(ibu, () => ibu.presses({ data: old }), 2);
    expect(told).toContain('pertanyaan yang sudah lewat');
    expect(told).toContain('Setuju?');
    expect(house.rows('select 1 from consent')).toEqual([]);
  });

  it('pressed twice count once: the second press does not answer the next question', async () => {
    house = await startHouse();
    const ibu = house.api.user(512);
    await upToOffer(ibu);
    const data = house.api.sent.at(-1)?.buttons[0]?.[0]?.data ?? '';
    const told = await answer(
      ibu,
      () => {
        ibu.presses({ data });
        ibu.presses({ data });
      },
      3,
    );
    expect(told.match(/Setuju\?/g)).toHaveLength(2);
    expect(told).toContain('pertanyaan yang sudah lewat');
    expect(house.rows('select 1 from consent')).toEqual([]);
  });

  it('are not needed: the same words and numbers may be typed', async () => {
    house = await startHouse();
    const ibu = house.api.user(513);
    await upToOffer(ibu);
    expect(await says(ibu, 'nggih')).toContain('Setuju?');
    expect(await says(ibu, 'mboten')).toContain('saya hormati');
    expect(await says(ibu, 'tanya jawab')).toContain('Mau tanya apa');
  });

  it("of a stranger's making say nothing", async () => {
    house = await startHouse();
    const ibu = house.api.user(514);
    await says(ibu, 'halo');
    const message = { message_id: 1, date: 1, chat: { id: 514, type: 'private' } };
    for (const data of ['', 'x', '1.ask~yes', '~', '1.menu~__proto__']) {
      house.api.push({ callback_query: { id: `q${data}`, from: { id: 514 }, message, data } });
      const told = (await ibu.replies(QUIET)).map(({ text }) => text).join();
      expect(told).toContain('pertanyaan yang sudah lewat');
    }
  });
});

describe('what is not text', () => {
  const KINDS: readonly SentByUser[] = [
    'voice',
    'photo',
    'sticker',
    'contact',
    'document',
    'video',
  ];
  it.each(KINDS)(
    'a %s is answered kindly, nothing of it is kept, the question stays',
    async (kind) => {
      house = await startHouse();
      const ibu = house.api.user(521);
      await says(ibu, 'halo');
      const told = await answer(ibu, () => ibu.sends(kind));
      expect(told).toMatch(/tulis/i);
      expect(told).toMatch(/karyawan|ditelepon/);
      expect(JSON.stringify(house.rows('select * from inbox'))).not.toContain('+62800');
      expect(await says(ibu, '3')).toContain('kecamatan');
    },
  );

  it('an edited message does not change what is recorded, and is told so', async () => {
    house = await startHouse();
    const ibu = house.api.user(522);
    await says(ibu, 'halo');
    const id = ibu.says('3');
    await ibu.replies(QUIET);
    expect(await answer(ibu, () => ibu.edits(id, '9'))).toContain('Pesan lama');
    expect(house.rows("select clear from field where key = 'workerCount'")).toEqual([
      { clear: '3' },
    ]);
  });
});

describe('an update is stored before it is confirmed', () => {
  it('in polling: while the database takes nothing, Telegram keeps it', async () => {
    house = await startHouse();
    const ibu = house.api.user(531);
    await says(ibu, 'halo');
    house.refuse(3);
    const asked = house.api.calls('getUpdates').length;
    ibu.says('3');
    const told = (await ibu.replies(QUIET)).map(({ text }) => text).join();
    expect(told).toContain('kecamatan');
    expect(house.api.calls('getUpdates').length).toBeGreaterThan(asked + 2);
    expect(house.rows('select message_id, state from inbox')).toEqual([
      { message_id: '1001', state: 'done' },
      { message_id: '1002', state: 'done' },
    ]);
  });

  it('in polling: what is confirmed is on the disk', async () => {
    house = await startHouse();
    const ibu = house.api.user(532);
    for (const text of ['halo', '3', 'comal']) {
      ibu.says(text);
      const id = house.api.pending.at(-1)?.update_id ?? 0;
      await until(() => house.api.confirmedOffset > id);
      expect(house.rows(`select 1 from inbox where message_id = '${id}'`)).toHaveLength(1);
    }
  });

  it('by webhook: while the database takes nothing, Telegram is told to come again', async () => {
    house = await startHouse('webhook');
    const ibu = house.api.user(533);
    house.refuse(2);
    ibu.says('halo');
    expect((await ibu.replies(QUIET)).map(({ text }) => text).join()).toContain('UJI COBA');
    expect(house.api.webhookAttempts.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(house.rows('select 1 from inbox')).toHaveLength(1);
  });

  it('what Telegram brings twice is one message', async () => {
    house = await startHouse();
    const ibu = house.api.user(534);
    ibu.says('halo');
    const brought = [...house.api.pending];
    await ibu.replies(QUIET);
    house.api.again(brought);
    expect(await says(ibu, '3')).toContain('kecamatan');
    expect(ibu.history).toHaveLength(2);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGREED, type FormHouse, startForm } from './house.ts';
import { Phone, type Shown, standingIn, textOf } from './phone.ts';

const SLAMET = '3327081205909901';
const WARNI = '3327085205909902';
const KK = '3327081209129907';

let house: FormHouse;
let number = 0;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

type Owner = {
  who: string;
  phone: Phone;
  link: string;
  /** Pastes a text and presses the button. */
  paste(text: string): Promise<Shown>;
  /** What was changed on the page, and the button with this value. */
  answer(page: Shown, changes?: Record<string, string>, step?: string): Promise<Shown>;
  /** Her workers as they are stored, in the order of the list. */
  workers(): Promise<Record<string, unknown>[]>;
};

/** An owner who agreed to the file and opened her form on her phone. */
async function owner(): Promise<Owner> {
  number += 1;
  const who = `bu ${number}`;
  await house.owner(who, ...AGREED);
  const link = await house.link(who);
  const phone = new Phone(house.url);
  await phone.open(link);
  const path = `${link}/tempel`;
  return {
    ...{ who, phone, link },
    paste: (teks) => phone.post(path, { teks }),
    answer: (page, changes = {}, langkah = 'simpan') =>
      phone.post(path, { ...standingIn(page.html, path), ...changes, langkah }),
    workers: () => workersOf(link),
  };
}

async function workersOf(link: string): Promise<Record<string, unknown>[]> {
  const { forms } = house.app.database;
  const found = await forms.link(link.slice('/f/'.length));
  const state = found && (await forms.state(found));
  return (state?.record.workers ?? []).map(({ fields }) => ({ ...fields }));
}

const table = (...lines: string[]) =>
  ['Nama\tNIK\tGaji\tNo HP\tTMT\tStatus\tBPJS\tNo KK', ...lines].join('\n');
const asked = ({ html }: Shown) => [...html.matchAll(/name="isi\.([^"]+)"/g)].map(([, at]) => at);

describe('a list that is pasted', () => {
  it('is shown as a table and stored on a yes, with what it changed and nothing else', async () => {
    const { paste, answer, workers, phone, link } = await owner();
    const first = await phone.get(`${link}/tempel`);
    expect(textOf(first.html)).toContain('Dari Excel: blok baris-barisnya, salin, lalu tempel');
    const shown = await paste(
      table(
        `Slamet Riyadi\t${SLAMET}\tRp 2.400.000,00\t81234567890\t01/03/2019\tTetap\tKIS\t${KK}`,
        `Warni\t${WARNI}\t1,8jt\t\t\tHarian\t\t`,
      ),
    );
    expect(shown.status).toBe(200);
    const text = textOf(shown.html);
    expect(text).toContain('Terbaca 2 karyawan, semuanya baru');
    expect(text).toContain('laki-laki, lahir 12 Mei 1990');
    expect(text).toContain('Rp2.400.000');
    expect(asked(shown)).toEqual([]);
    expect(await workers()).toEqual([]);
    const done = await answer(shown);
    expect(done.path).toBe(`${link}/tempel/selesai?baru=2&ubah=0&nanti=0`);
    expect(textOf(done.html)).toContain(
      '2 karyawan baru dan 0 karyawan diperbarui. Yang lain tidak berubah.',
    );
    expect(await workers()).toEqual([
      {
        name: 'Slamet Riyadi',
        nik: { nik: SLAMET, birth: '1990-05-12', sex: 'M', region: 'Kec. Pemalang, Kab. Pemalang' },
        wage: { monthly: 2_400_000, said: 'month' },
        phone: '+6281234567890',
        since: '2019-03',
        status: 'permanent',
        membership: 'pbi',
        kk: KK,
      },
      expect.objectContaining({ name: 'Warni', status: 'daily' }),
    ]);
  });

  it('asks one question for each doubtful cell, with what was written, and reads what is put right', async () => {
    const { paste, answer, workers } = await owner();
    const shown = await paste(
      table(
        `Slamet\t3,32708E+15\t2.400.000\t0812 / 0813\t\t\t\t`,
        `Warni\t${WARNI}\t2.400\t\t\t\t\t`,
      ),
    );
    expect(asked(shown)).toEqual(['1.nik', '1.phone', '2.wage']);
    const text = textOf(shown.html);
    expect(text).toContain('Ada 3 isian bertanda ❓');
    expect(text).toContain('Angkanya rusak karena Excel');
    expect(text).toContain('Terbaca Rp2.400.000 sebulan. Kalau keliru');
    expect(shown.html).toContain('value="3,32708E+15"');
    const wrong = await answer(shown, { 'isi.1.nik': '33270812059099' });
    expect(asked(wrong)).toEqual(['1.nik', '1.phone', '2.wage']);
    expect(textOf(wrong.html)).toContain('NIK harus 16 angka, yang ini 14 angka');
    expect(await workers()).toEqual([]);
    const done = await answer(wrong, { 'isi.1.nik': SLAMET });
    expect(textOf(done.html)).toContain('1 isian masih kosong dan nanti ditanyakan lagi');
    const [slamet, warni] = await workers();
    expect(slamet).toMatchObject({ name: 'Slamet', nik: { nik: SLAMET } });
    expect(slamet).not.toHaveProperty('phone');
    expect(warni).toMatchObject({ wage: { monthly: 2_400_000 } });
  });

  it('shows who is in the list already, changes only what is new, and says so', async () => {
    const { paste, answer, workers } = await owner();
    await answer(await paste(table(`Slamet Riyadi\t${SLAMET}\t2jt`, `Warni\t${WARNI}\t1,8jt`)));
    const before = await workers();
    const shown = await paste(`Slamet\t${SLAMET}\t2,5jt\nWarni\t${WARNI}\t1,8jt\nTono\t\t2jt`);
    const text = textOf(shown.html);
    expect(text).toContain(
      'Terbaca 3 karyawan: 1 baru, 1 sudah ada dan diperbarui, 1 sudah ada dan tidak berubah',
    );
    expect(text).toContain('Slamet Riyadi sudah ada, diperbarui');
    const done = await answer(shown);
    expect(textOf(done.html)).toContain('1 karyawan baru dan 1 karyawan diperbarui');
    expect(await workers()).toEqual([
      { ...before[0], wage: { monthly: 2_500_000, said: 'month' } },
      before[1],
      { name: 'Tono', wage: { monthly: 2_000_000, said: 'month' } },
    ]);
    const again = await answer(shown);
    expect(textOf(again.html)).toContain('Semua isinya sudah tercatat');
    expect(await workers()).toHaveLength(3);
  });

  it('gives one number to nobody where two rows or another worker have it', async () => {
    const { paste, answer, workers } = await owner();
    await answer(await paste(`Slamet\t${SLAMET}\t2jt\nSiti\t\t2jt`));
    const shown = await paste(
      `Warni\t${WARNI}\t1,8jt\nTono\t${WARNI}\t1,8jt\nKarto\t${SLAMET}\t1,8jt\nYanti\t\t1,8jt`,
    );
    expect(asked(shown)).toEqual(['1.nik', '2.nik', '3.nik']);
    expect(textOf(shown.html)).toContain('NIK ini ada di lebih dari satu baris');
    expect(textOf(shown.html)).toContain('NIK itu sudah tercatat untuk Slamet');
    await answer(shown, { 'buang.2': '1' }, 'lihat');
    const done = await answer(shown, { 'buang.2': '1' });
    expect(textOf(done.html)).toContain('3 karyawan baru');
    const [, , ...added] = await workers();
    expect(added.map(({ name, nik }) => [name, (nik as { nik: string } | undefined)?.nik])).toEqual(
      [
        ['Warni', WARNI],
        ['Karto', undefined],
        ['Yanti', undefined],
      ],
    );
  });

  it('gives the record that the chat and the page of one worker give', async () => {
    const chat = await owner();
    await house.owner(chat.who, 'Warung Bu Sri', SLAMET, 'slamet riyadi', '2,4jt');
    const page = await owner();
    const empty = await page.phone.get(`${page.link}/p/baru`);
    await page.phone.fill(empty, `${page.link}/p/baru`, {
      ...{ nik: SLAMET, name: 'slamet riyadi', wage: '2,4jt', kk: KK, phone: '081234567890' },
      ...{ since: 'Maret 2019', 'pilih.status': 'permanent', 'pilih.membership': 'pbi' },
      lalu: 'sini',
    });
    const pasted = await owner();
    await pasted.answer(
      await pasted.paste(
        table(
          `SLAMET RIYADI\t'${SLAMET}\t2400000\t8.1234567890E10\tMar-19\ttetap\tkis gratis\t${KK}`,
        ),
      ),
    );
    const [fromPaste] = await pasted.workers();
    expect(await page.workers()).toEqual([fromPaste]);
    const { nik, name, wage } = fromPaste ?? {};
    expect(await chat.workers()).toEqual([{ nik, name, wage }]);
  });

  it('is not stored over what was changed in the chat meanwhile: it is shown again', async () => {
    const { who, paste, answer, workers } = await owner();
    const shown = await paste(`Slamet\t${SLAMET}\t2jt\nWarni\t${WARNI}\t1,8jt`);
    await house.owner(who, 'Warung Bu Sri', `Slamet ${SLAMET} 3jt`);
    const held = await answer(shown);
    expect(held.status).toBe(409);
    expect(textOf(held.html)).toContain('Baru saja ada yang diubah di tempat lain');
    expect(textOf(held.html)).toContain('1 baru, 1 sudah ada dan diperbarui');
    expect(await workers()).toMatchObject([{ wage: { monthly: 3_000_000 } }]);
    await answer(held);
    expect(await workers()).toMatchObject([{ wage: { monthly: 2_000_000 } }, { name: 'Warni' }]);
  });

  it('that is none, or empty, says what to do; the text stays on the way back', async () => {
    const { paste, answer } = await owner();
    const empty = await paste('  ');
    expect([empty.status, textOf(empty.html).includes('Kotaknya masih kosong')]).toEqual([
      422,
      true,
    ]);
    const none = await paste('besok saya kirim ya pak');
    expect(textOf(none.html)).toContain('Belum ada karyawan yang terbaca');
    const shown = await paste(`Slamet <b>\t${SLAMET}`);
    const back = await answer(shown, {}, 'kembali');
    expect(back.html).toContain(`Slamet &lt;b&gt;\t${SLAMET}</textarea>`);
  });

  it('of more workers than the form takes says what becomes of the rest', async () => {
    const { paste, answer, workers } = await owner();
    const lines = Array.from(
      { length: 253 },
      (_, at) =>
        `Tono ${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}\t${1000 + at}000\tTukang`,
    );
    const shown = await paste(`Nama\tGaji\tJabatan\n${lines.join('\n')}`);
    const text = textOf(shown.html);
    expect(text).toContain('Sekali tempel paling banyak 250 karyawan. Masih ada 3 lagi');
    expect(text).toContain('Kolom yang tidak dipakai: “Jabatan”');
    const done = await answer(shown);
    expect(done.path).toContain('/tempel/selesai');
    expect(await workers()).toHaveLength(250);
  });

  it("is nobody else's to see: nothing of it is in an address or a title", async () => {
    const { paste, answer } = await owner();
    const shown = await paste(`Slamet\t${SLAMET}\t2jt`);
    const done = await answer(shown);
    for (const page of [shown, done]) {
      expect(/<title>(.*?)<\/title>/.exec(page.html)?.[1]).not.toContain('Slamet');
      expect(page.path).not.toMatch(/Slamet|3327/);
    }
    expect(done.html).not.toContain(SLAMET);
  });
});

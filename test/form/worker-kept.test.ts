import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormHouse, recordAt, startForm } from './house.ts';
import { Phone, textOf } from './phone.ts';
import { fillsAll, KK, linkForSlamet, NIK, slametAt, slametIn } from './worker-house.ts';

let house: FormHouse;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

/** What he filled in of himself, in all the ways in which it could be shown. */
const HIS = [
  ...[NIK, KK, '3327••••••••9931', '3327••••••••0007', '17 Agustus 1990', 'laki-laki'],
  ...['5555-7890', '81255557890', 'Puskesmas Comal', 'suami/istri dan 2 anak'],
  ...['BPJS sekarang: KIS', 'Status BPJS: KIS', 'KIS gratis dari pemerintah (PBI)'],
];

function shownOf(text: string): string[] {
  const plain = textOf(text);
  return HIS.filter((one) => plain.includes(one));
}

/** Every page that the owner can open with her link, in one text; what is on offer is no answer. */
async function ownersPages(link: string, phone: Phone): Promise<string> {
  const paths = ['', '/p/w1', '/simpan', '/tempel', '/keadaan?p=w1', '/keadaan'];
  const pages: string[] = [];
  for (const path of paths) pages.push(await (await phone.raw(link + path)).text());
  return pages.join('\n').replace(/<option(?! value="[^"]*" selected)[^>]*>[^<]*<\/option>/g, '');
}

describe('what a worker filled in by himself is kept', () => {
  it('from every page of the owner', async () => {
    const slamet = await slametAt(house);
    await fillsAll(slamet);
    const link = await house.link(slamet.who);
    const phone = new Phone(house.url);
    await phone.open(link);
    const pages = await ownersPages(link, phone);
    expect(textOf(pages)).toContain('Diisi sendiri oleh orangnya.');
    expect(textOf(pages)).toContain('NIK diisi sendiri');
    expect(shownOf(pages)).toEqual([]);
    const { workers } = await recordAt(house, link);
    expect(workers[0]?.fields.kk).toBe(KK);
    const late = await phone.isi(link, { subject: 'w1', key: 'kk', value: KK, seen: '1' });
    expect(late.sentence).toContain('mengisinya sendiri');
  });

  it('from the chat: her data, the review, his lines, corrections', async () => {
    const slamet = await slametAt(house);
    await fillsAll(slamet);
    const asked = ['data saya', 'cukup', 'periksa berkas', 'Slamet', '1', 'kembali', 'menu'];
    const wrong = ['keluarga Slamet salah', 'batal', 'KK Slamet gimana?', 'yang benar HP Slamet'];
    const said = await house.owner(slamet.who, ...asked, ...wrong);
    expect(said.join('\n')).toContain('Data lain diisi sendiri oleh pekerjanya');
    expect(said.flatMap(shownOf)).toEqual([]);
  });

  it('from her also where a correction may mean several', async () => {
    const slamet = await slametAt(house);
    await fillsAll(slamet);
    await house.owner(slamet.who, 'ya', 'nanti', 'Warni', '2jt');
    const wrong = ['HP salah', 'keluarga salah', 'salah keluarganya Slamet si bos', 'batal'];
    const said = await house.owner(slamet.who, ...wrong, 'ganti keluarga si Slamet itu dong');
    expect(said.flatMap(shownOf)).toEqual([]);
  });

  it('from her also where she guesses it', async () => {
    const slamet = await slametAt(house);
    await fillsAll(slamet);
    const old = await house.owner(slamet.who, 'HP Slamet bukan 081255557890 tapi 081266667890');
    const wrong = await house.owner(slamet.who, 'HP Slamet bukan 081255557891 tapi 081266667890');
    expect(old).toEqual(wrong);
    const right = await house.owner(slamet.who, 'HP Slamet salah, yang benar 081255557890');
    expect(right.join('\n')).toContain('sudah saya ganti');
  });

  it('from whoever opens a newer link of his, as the owner can', async () => {
    const slamet = await slametAt(house);
    await fillsAll(slamet);
    const link = await linkForSlamet(house, slamet.who);
    const phone = new Phone(house.url);
    const { html } = await phone.open(link);
    expect(textOf(html)).toContain('Sudah Anda isi sebelumnya');
    expect(shownOf(html.replace(/<option[^>]*>[^<]*<\/option>/g, ''))).toEqual([]);
    expect(html).not.toMatch(/ checked| value="pbi" selected/);
    const state = await (await phone.raw(`${link}/keadaan`)).text();
    expect(shownOf(state)).toEqual([]);
    // The same value given again tells nothing by being taken otherwise.
    const same = await phone.isi(link, { key: 'kk', value: KK, seen: '1' });
    expect(same).toMatchObject({ is: 'stored', version: 2 });
  });

  it('of a card that he pays himself: she is neither asked for arrears nor shown them', async () => {
    const { who, link, phone } = await slametAt(house);
    await phone.isi(link, { key: 'membership', pilih: 'mandiri', seen: '0' });
    await phone.isi(link, { key: 'arrears', pilih: 'yes', seen: '0' });
    expect(await slametIn(house, link)).toMatchObject({ membership: 'mandiri', arrears: 'yes' });
    const owners = await house.link(who);
    const hers = new Phone(house.url);
    await hers.open(owners);
    const pages = await ownersPages(owners, hers);
    const said = await house.owner(who, 'lengkapi', 'periksa', 'Slamet', 'data saya');
    for (const text of [textOf(pages), said.join('\n')])
      expect(text).not.toMatch(/tunggakan|bayar sendiri/i);
  });
});

describe('what the owner puts right herself', () => {
  it('is hers, and shown to her again', async () => {
    const slamet = await slametAt(house);
    await fillsAll(slamet);
    await house.owner(slamet.who, 'HP Slamet salah, yang benar 081266667890');
    const fields = await slametIn(house, slamet.link);
    expect(fields.phone).toBe('+6281266667890');
    expect(fields.self).not.toContain('phone');
    expect(fields.self).toContain('kk');
    const said = await house.owner(slamet.who, 'data saya');
    expect(said.join('\n')).toContain('0812-6666-7890');
  });
});

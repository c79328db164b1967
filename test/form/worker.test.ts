import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormHouse, recordAt, saidTo, startForm } from './house.ts';
import { Phone, textOf } from './phone.ts';
import {
  fillsAll,
  KK,
  linkForSlamet,
  NIK,
  ownerWithSlamet,
  slametAt,
  slametIn,
} from './worker-house.ts';

let house: FormHouse;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

const heard = (who: string) => saidTo(house, who).join('\n');

describe('before he opens it, a worker reads', () => {
  it('who asks for what, who sees it, how long it is kept, and his rights', async () => {
    const who = await ownerWithSlamet(house);
    const link = await linkForSlamet(house, who);
    const text = textOf((await new Phone(house.url).get(link)).html);
    expect(text).toContain('Warung Bu Sri, tempat Anda bekerja');
    expect(text).toContain('UJI COBA');
    for (const word of ['NIK', 'nomor KK', 'klinik', 'Siapa yang melihat', 'Berapa lama'])
      expect(text).toContain(word);
    expect(text).toContain('Hak Anda (UU 27/2022): melihat, membetulkan, keberatan');
    expect(text).toContain('OTP');
    expect(text).not.toContain('Slamet');
  });

  it('and nothing is used up by looking at it', async () => {
    const who = await ownerWithSlamet(house);
    const link = await linkForSlamet(house, who);
    await new Phone(house.url).get(link);
    expect(textOf((await new Phone(house.url).open(link)).html)).toContain('Halo, Slamet');
  });
});

describe('on his sheet a worker', () => {
  it('reads what the owner told of him, and fills in what is his', async () => {
    const slamet = await slametAt(house);
    const text = textOf(slamet.opened.html);
    expect(text).toContain('Gaji: Rp2.000.000 sebulan');
    await fillsAll(slamet);
    expect(await slametIn(house, slamet.link)).toMatchObject({
      nik: { nik: NIK, sex: 'M', birth: '1990-08-17' },
      kk: KK,
      membership: 'pbi',
      family: { spouse: true, children: 2 },
      phone: '+6281255557890',
      clinic: 'Puskesmas Comal',
      self: expect.arrayContaining(['nik', 'kk', 'membership', 'family', 'phone', 'clinic']),
    });
  });

  it('fills in the whole sheet without a script, and sends it', async () => {
    const { who, link, phone, opened } = await slametAt(house);
    const saya = `${link}/saya`;
    const told = { nik: NIK, kk: KK, 'pilih.membership': 'mandiri', 'pilih.family': 'one' };
    const more = { phone: '081255557890', clinic: 'Puskesmas Comal', name: 'Slamet Riyadi' };
    const saved = await phone.fill(opened, saya, { ...told, ...more, lalu: 'nanti' });
    expect(saved.status).toBe(200);
    const asked = await phone.fill(saved, saya, { lalu: 'kirim' });
    expect(textOf(asked.html)).toContain('Yang belum diisi: tunggakan');
    const sent = await phone.post(`${link}/kirim`, { tetap: '1' });
    expect(sent.path).toBe(`${link}/terkirim`);
    expect(textOf(sent.html)).toContain('Isian Anda sudah terkirim');
    await house.app.idle();
    expect(heard(who)).toContain('Slamet Riyadi sudah mengisi datanya sendiri');
    expect(await slametIn(house, link)).toMatchObject({ name: 'Slamet Riyadi', kk: KK });
  });

  it('sees birth date and sex of his number, and never the number whole again', async () => {
    const { link, phone } = await slametAt(house);
    const nik = await phone.isi(link, { key: 'nik', value: NIK, seen: '0' });
    expect(nik.told).toContain('laki-laki, lahir 17 Agustus 1990');
    expect(nik.shown).toBe('3327••••••••9931');
    expect(JSON.stringify(nik)).not.toContain(NIK);
    const page = await phone.get(link);
    expect(page.html).not.toContain(NIK);
    expect(textOf(page.html)).toContain('3327••••••••9931');
  });

  it.each(['pbi', 'unknown'])('who chooses "%s" confirms what it means first', async (choice) => {
    const { link, phone } = await slametAt(house);
    const one = { key: 'membership', seen: '0' };
    const asked = await phone.isi(link, { ...one, pilih: choice });
    expect(asked).toMatchObject({ is: 'confirm' });
    expect(asked.sentence).toContain('tidak otomatis kembali');
    expect((await slametIn(house, link)).membership).toBeUndefined();
    await phone.isi(link, { ...one, yakin: asked.yes ?? '' });
    expect(await slametIn(house, link)).toMatchObject({ membership: choice, pbiTold: 2 });
  });

  it('chooses another card without any notice', async () => {
    const { link, phone } = await slametAt(house);
    const asked = await phone.isi(link, { key: 'membership', seen: '0', pilih: 'none' });
    expect(asked.is).toBe('stored');
    expect((await slametIn(house, link)).pbiTold).toBeUndefined();
  });

  it('may say "NIK saya", as it is his own', async () => {
    const { link, phone } = await slametAt(house);
    const nik = await phone.isi(link, { key: 'nik', value: `NIK saya ${NIK}`, seen: '0' });
    expect(nik.is).toBe('stored');
  });

  it('sees a number that the owner gave masked, and puts his own in its place', async () => {
    const who = await ownerWithSlamet(house, '3327081708909949');
    const link = await linkForSlamet(house, who);
    const phone = new Phone(house.url);
    const text = textOf((await phone.open(link)).html);
    expect(text).toContain('Sudah diisi pemilik usaha');
    expect(text).toContain('3327••••••••9949');
    const nik = await phone.isi(link, { key: 'nik', value: NIK, seen: '1' });
    expect(nik.is).toBe('stored');
    expect(await slametIn(house, link)).toMatchObject({ nik: { nik: NIK }, self: ['nik'] });
  });

  it('whose number another of the list has hears nothing of the other', async () => {
    const who = await ownerWithSlamet(house);
    await house.owner(who, 'ya', NIK, 'Warni', '2jt');
    const link = await linkForSlamet(house, who);
    const phone = new Phone(house.url);
    await phone.open(link);
    const nik = await phone.isi(link, { key: 'nik', value: NIK, seen: '0' });
    expect(nik).toMatchObject({ is: 'confirm' });
    expect(nik.sentence).toContain('sudah tercatat di daftar tempat kerja Anda');
    expect(JSON.stringify(nik)).not.toContain('Warni');
    const kk = await phone.isi(link, { key: 'kk', value: NIK, seen: '0' });
    expect(kk.sentence ?? '').not.toContain('sepertinya NIK');
  });

  it('writes of nobody else by his link', async () => {
    const { link, phone } = await slametAt(house);
    for (const subject of ['w2', 'business', 'baru'])
      await phone.isi(link, { subject, key: 'phone', value: '081255557890', seen: '0' });
    const { business, workers } = await recordAt(house, link);
    expect(workers.map(({ ref }) => ref)).toEqual(['w1']);
    expect(business.phone).toBeUndefined();
    const told = await phone.isi(link, { key: 'wage', value: '9jt', seen: '1' });
    expect(told).toMatchObject({ is: 'refused', code: 'no_field' });
    for (const path of ['/p/w1', '/simpan', '/tempel', '/usaha'])
      expect((await phone.raw(`${link}${path}`)).status).toBe(404);
    const state = await (await phone.raw(`${link}/keadaan?p=business`)).json();
    expect(JSON.stringify(state)).not.toContain('Warung');
    expect(state).toMatchObject({ subject: 'w1', cost: null });
  });
});

describe('a worker who objects', () => {
  it('does so before anything is filled in; owner and officers are told', async () => {
    const who = await ownerWithSlamet(house);
    const link = await linkForSlamet(house, who);
    const phone = new Phone(house.url);
    const asked = await phone.post(`${link}/buka`, { lalu: 'keberatan' });
    expect(asked.path).toBe(`${link}/keberatan`);
    expect((await slametIn(house, link)).objects).toBeUndefined();
    const done = await phone.post(`${link}/keberatan`);
    expect(textOf(done.html)).toContain('Anda menyatakan keberatan');
    await house.app.idle();
    expect(await slametIn(house, link)).toMatchObject({ objects: true });
    expect(heard(who)).toContain('Slamet menyatakan keberatan');
    const late = await phone.isi(link, { key: 'kk', value: KK, seen: '0' });
    expect(late).toMatchObject({ status: 409, code: 'objected' });
  });

  it('takes what he had filled in back with him, where he wants that', async () => {
    const slamet = await slametAt(house);
    await fillsAll(slamet);
    await slamet.phone.post(`${slamet.link}/keberatan`, { hapus: '1' });
    const fields = await slametIn(house, slamet.link);
    expect(fields).toMatchObject({ name: 'Slamet', objects: true });
    for (const key of ['nik', 'kk', 'family', 'membership', 'pbiTold', 'phone', 'clinic', 'self'])
      expect(fields[key], key).toBeUndefined();
  });

  it('may take it back while his link lives; the owner was told once', async () => {
    const { who, link, phone } = await slametAt(house);
    for (let times = 0; times < 3; times += 1) {
      await phone.post(`${link}/keberatan`);
      const back = await phone.post(`${link}/keberatan/batal`);
      expect(textOf(back.html)).toContain('Halo, Slamet');
    }
    await house.app.idle();
    expect((await slametIn(house, link)).objects).toBeUndefined();
    expect(heard(who).split('menyatakan keberatan')).toHaveLength(2);
  });
});

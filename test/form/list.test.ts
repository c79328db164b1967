import { afterAll, beforeAll, expect, it } from 'vitest';
import { AGREED, type FormHouse, ownerOf, recordAt, saidTo, startForm } from './house.ts';
import { Phone, textOf } from './phone.ts';

let house: FormHouse;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

const WARNI = { nik: '3327085708909932', name: 'Warni', wage: '2,4jt' };

it('an owner opens her form by one button, fills in a worker, and sends the list', async () => {
  const who = 'bu sri';
  await house.owner(who, ...AGREED);
  const link = await house.link(who);
  const phone = new Phone(house.url);
  expect(textOf((await phone.get(link)).html)).toContain('Untuk usaha Bapak/Ibu');
  const list = await phone.post(`${link}/buka`);
  expect(textOf(list.html)).toContain('Belum ada karyawan di daftar');
  await phone.fill(list, `${link}/usaha`, { businessName: 'Warung Bu Sri' });
  const empty = await phone.get(`${link}/p/baru`);
  const worker = await phone.fill(empty, `${link}/p/baru`, { ...WARNI, lalu: 'sini' });
  expect(worker.path).toBe(`${link}/p/w1?kabar=saved`);
  expect(textOf(worker.html)).toContain('Terbaca: perempuan, lahir 17 Agustus 1990');
  expect(textOf(worker.html)).toContain('Rp2.400.000');
  expect(worker.html).not.toContain(WARNI.nik);
  const asked = await phone.post(`${link}/kirim`);
  expect(textOf(asked.html)).toContain('1 karyawan lagi belum masuk daftar');
  expect((await phone.get(link)).status).toBe(200);
  const sent = await phone.post(`${link}/kirim`, { tetap: '1' });
  expect(sent.path).toBe(`${link}/terkirim`);
  await house.app.idle();
  expect(saidTo(house, who).join('\n')).toContain('formulirnya sudah masuk: 1 pekerja');
});

it('a list without anybody is not sent', async () => {
  const { link, phone } = await ownerOf(house);
  const list = await phone.post(`${link}/kirim`, { tetap: '1' });
  expect(textOf(list.html)).toContain('Tambah karyawan dulu');
  expect(list.path).toBe(`${link}?kabar=nobody`);
});

it('says of each worker what is known and what lacks, and can show only those who lack something', async () => {
  const { link, phone } = await ownerOf(house);
  const page = await phone.get(`${link}/p/baru`);
  const whole = {
    'pilih.membership': 'none',
    'pilih.family': 'none',
    kk: '3327081209129907',
    phone: '0812 3456 7890',
    since: '2019',
    'pilih.status': 'permanent',
    clinic: 'Puskesmas Comal',
  };
  const fields = { ...WARNI, ...whole, lalu: 'daftar' };
  const list = await phone.fill(page, `${link}/p/baru`, fields);
  expect(textOf(list.html)).toContain('1. Warni lengkap Rp2.400.000 · NIK 3327••••••••9932');
  await phone.isi(link, { subject: 'baru', key: 'name', value: 'Slamet', tanda: 'b' });
  const both = textOf((await phone.get(link)).html);
  expect(both).toContain('1 dari 2 karyawan sudah lengkap');
  expect(both).toMatch(/2\. Slamet kurang NIK, gaji, .*gaji belum ada · NIK belum ada/);
  const open = textOf((await phone.get(`${link}?belum=1`)).html);
  expect(open).toContain('2. Slamet');
  expect(open).not.toContain('Warni');
});

it('counts what it costs along, as the chat tells it', async () => {
  const { link, phone } = await ownerOf(house);
  const cost = async () =>
    textOf(/<p class="cost".*?<\/p>/s.exec((await phone.get(link)).html)?.[0] ?? '');
  expect(await cost()).toContain('Dihitung dari yang diceritakan di obrolan: 2 karyawan');
  await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
  await phone.isi(link, { subject: 'w1', key: 'wage', value: '3jt', seen: '0' });
  expect(await cost()).toMatch(/Rp150\.000 sebulan: Rp120\.000 dari usaha.*dari 1 karyawan/);
});

it('of the business is saved without script, and asked back where the chat would', async () => {
  const { link, phone } = await ownerOf(house);
  const list = await phone.get(link);
  const filled = { businessName: 'Toko Melati', place: 'Karangasem' };
  const asked = await phone.fill(list, `${link}/usaha`, filled);
  expect(textOf(asked.html)).toContain('Maksudnya Kec. Petarukan, Kab. Pemalang?');
  const yes = /name="yakin.place" value="([^"]+)"/.exec(asked.html)?.[1] ?? '';
  const saved = await phone.fill(asked, `${link}/usaha`, { 'yakin.place': yes });
  expect(saved.path).toBe(`${link}?kabar=saved`);
  expect((await recordAt(house, link)).business).toMatchObject({
    businessName: 'Toko Melati',
    place: { kecamatan: '33.27.10' },
  });
});

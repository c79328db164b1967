import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormHouse, startForm } from './house.ts';
import { Phone, type Shown, textOf } from './phone.ts';
import { fillsAll, KK, linkForSlamet, ownerWithSlamet, slametAt } from './worker-house.ts';

const DAY_MS = 24 * 3_600_000;

let house: FormHouse;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

/** A page that says what is the matter, names nobody, and tells a worker what he can do. */
function refusedWith({ status, html }: Shown, expected: number, said: string): void {
  const text = textOf(html);
  expect(status).toBe(expected);
  expect(text).toContain(said);
  expect(text).not.toMatch(/Slamet|tulis FORM|di chat/i);
}

describe('a worker’s link', () => {
  it('opened on another phone, by whom it was forwarded to, shows nothing of him', async () => {
    const { link } = await slametAt(house);
    const other = await new Phone(house.url).get(link);
    refusedWith(other, 403, 'Minta tautan baru ke pemilik usaha');
  });

  it('after it was sent shows thanks to its phone, and no more', async () => {
    const slamet = await slametAt(house);
    const { link, phone } = slamet;
    await fillsAll(slamet);
    const sent = await phone.post(`${link}/kirim`, { tetap: '1' });
    const text = textOf(sent.html);
    expect(text).toContain('Isian Anda sudah terkirim');
    expect(text).toContain('Minta tautan baru');
    expect(text).not.toMatch(/Slamet|Warung|3327|Rp/);
    expect((await phone.get(link)).path).toBe(`${link}/terkirim`);
    expect((await phone.post(`${link}/keberatan`)).path).toBe(`${link}/terkirim`);
    const late = await phone.isi(link, { key: 'kk', value: KK, seen: '1' });
    expect(late).toMatchObject({ is: 'refused', code: 'used' });
    refusedWith(await new Phone(house.url).get(link), 410, 'sudah dikirim');
  });

  it('that a newer one took the place of opens nothing', async () => {
    const { who, link, phone } = await slametAt(house);
    await linkForSlamet(house, who);
    refusedWith(await phone.get(link), 410, 'diganti dengan yang baru');
  });

  it('of a worker who was taken out says so kindly, before and after it was opened', async () => {
    const slamet = await slametAt(house);
    const who = await ownerWithSlamet(house);
    const unopened = await linkForSlamet(house, who);
    for (const owner of [slamet.who, who]) await house.owner(owner, 'Slamet sudah keluar', 'ya');
    refusedWith(await slamet.phone.get(slamet.link), 410, 'tidak ada lagi di daftar');
    refusedWith(await new Phone(house.url).get(unopened), 410, 'tidak ada lagi di daftar');
    const late = await slamet.phone.isi(slamet.link, { key: 'kk', value: KK, seen: '0' });
    expect(late).toMatchObject({ status: 410, code: 'taken_out' });
  });

  it('is closed where the owner took her consent back', async () => {
    const { who, link, phone } = await slametAt(house);
    await house.owner(who, 'cabut persetujuan', 'ya');
    refusedWith(await phone.get(link), 403, 'formulir ini ditutup');
  });

  it('is gone with all that was filled in where the owner had everything erased', async () => {
    const { who, link, phone } = await slametAt(house);
    await house.owner(who, 'hapus data', 'ya');
    expect((await phone.get(link)).status).toBe(404);
  });

  it('lives for seven days', async () => {
    const { link, phone } = await slametAt(house);
    house.pass(6 * DAY_MS);
    expect((await phone.get(link)).status).toBe(200);
    house.pass(DAY_MS);
    refusedWith(await phone.get(link), 410, 'sudah lewat waktunya');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINK_LASTS_MS } from '../../src/conversation/form-link.ts';
import { AGREED, type FormHouse, ownerOf, startForm } from './house.ts';
import { Phone, textOf } from './phone.ts';

let house: FormHouse;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

const another = () => new Phone(house.url);
const said = async (phone: Phone, path: string) => {
  const { status, html } = await phone.get(path);
  return `${status} ${textOf(html)}`;
};

describe('a link to the form', () => {
  it('is not used up by the previews of messengers: only the button opens it', async () => {
    const who = 'bu pratinjau';
    await house.owner(who, ...AGREED);
    const link = await house.link(who);
    for (let times = 0; times < 3; times += 1)
      expect(await said(another(), link)).toContain('200 Formulir daftar karyawan');
    expect(await said(another(), `${link}/p/baru`)).toContain('Buka formulir di HP ini');
    const list = await another().open(link);
    expect(textOf(list.html)).toContain('Tambah karyawan');
  });

  it('shows nothing of the record before it is opened but the name of the business', async () => {
    const { who, link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'business', key: 'businessName', value: 'Toko Melati' });
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Turinah', tanda: 'a' });
    const landing = await said(another(), await house.link(who));
    expect(landing).toContain('Untuk Toko Melati');
    expect(landing).not.toContain('Turinah');
  });

  it('opened on one phone opens nothing on another, and says what to do', async () => {
    const { link, phone } = await ownerOf(house);
    const stranger = another();
    const [page, post] = [await said(stranger, link), await stranger.post(`${link}/buka`)];
    expect(page).toContain('403');
    expect(page).toContain('Tulis FORM di chat untuk tautan baru');
    expect(page).not.toContain('Daftar karyawan ·');
    expect(post.status).toBe(403);
    expect((await stranger.isi(link, { subject: 'business', key: 'nib', value: 'belum' })).is).toBe(
      'refused',
    );
    expect(await said(phone, link)).toContain('200 Daftar karyawan');
  });

  it('ends when a newer one is asked for in the chat', async () => {
    const { who, link, phone } = await ownerOf(house);
    const newer = await house.link(who);
    expect(newer).not.toBe(link);
    expect(await said(phone, link)).toMatch(/^410 .*sudah diganti dengan yang baru/);
    expect(await said(phone, newer)).toContain('200');
  });

  it('ends by time, and what was filled in stays', async () => {
    const { who, link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'business', key: 'businessName', value: 'Bengkel Jaya' });
    house.pass(LINK_LASTS_MS.owner);
    expect(await said(phone, link)).toMatch(/^410 .*sudah lewat waktunya/);
    const list = await phone.open(await house.link(who));
    expect(list.html).toContain('Bengkel Jaya');
  });

  it('is used up when the list is sent; the phone that sent it may still see that', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const sent = await phone.post(`${link}/kirim`, { tetap: '1' });
    expect(textOf(sent.html)).toContain('Sudah dikirim');
    expect((await phone.get(`${link}/p/w1`)).path).toBe(`${link}/terkirim`);
    expect((await phone.post(`${link}/kirim`, { tetap: '1' })).path).toBe(`${link}/terkirim`);
    const late = await phone.isi(link, { subject: 'w1', key: 'name', value: 'Lain', seen: '1' });
    expect(late).toMatchObject({ status: 410, is: 'refused', code: 'used' });
    expect(await said(another(), link)).toMatch(/^410 .*sudah dikirim/);
  });

  it('that nobody was given is not known, and after twenty tries is not looked up for a while', async () => {
    const { link, phone } = await ownerOf(house);
    const stranger = another();
    const guess = `/f/${'a'.repeat(22)}`;
    expect(await said(stranger, guess)).toMatch(/^404 .*tidak dikenal/);
    for (let times = 0; times < 20; times += 1) await stranger.get(guess);
    const answer = await stranger.raw(guess);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain('Terlalu sering');
    // She has opened hers: at the same address of a mobile network there may be a guesser.
    expect(await said(phone, link)).toContain('200');
    house.pass(60 * 60_000);
  });

  it('is closed while the owner has taken her consent back, and gone when all is erased', async () => {
    const { who, link, phone } = await ownerOf(house);
    await house.owner(who, 'cabut persetujuan', 'ya');
    expect(await said(phone, link)).toMatch(/^403 .*Persetujuan/);
    await house.owner(who, 'hapus data', 'ya');
    expect(await said(phone, link)).toMatch(/^4(04|10) /);
  });
});

describe('every page', () => {
  it('is kept by nobody, framed by nobody, and names nobody in its title', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    for (const path of ['', '/p/w1', '/p/baru', '/keadaan', '/tidak-ada']) {
      const answer = await phone.raw(link + path);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
      expect(/<title>(.*?)<\/title>/.exec(await answer.text())?.[1] ?? '').not.toContain('Warni');
    }
  });

  it('is opened by a cookie that no script reads, for the form alone', async () => {
    const who = 'bu kue';
    await house.owner(who, ...AGREED);
    const link = await house.link(who);
    const answer = await another().raw(`${link}/buka`, { method: 'POST' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^siap-form=[\w-]{43}; Path=\/f; /);
    for (const word of ['HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(word);
  });

  it('is light: landing, list, a worker, style and script are less than 100 KB together', async () => {
    const { link, phone } = await ownerOf(house);
    const bodies = ['', `/p/baru`].map(async (path) => (await phone.get(link + path)).html);
    const parts = ['form.css', 'form.js', 'icon.svg'].map(
      async (name) => (await phone.get(`/f/assets/${name}`)).html,
    );
    const sizes = (await Promise.all([...bodies, ...parts])).map((text) => Buffer.byteLength(text));
    expect(Math.min(...sizes)).toBeGreaterThan(100);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  it('takes nothing that another site had posted', async () => {
    const { link, phone } = await ownerOf(house);
    const answer = await phone.raw(`${link}/kirim`, {
      method: 'POST',
      headers: { origin: 'https://jahat.example' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('tidak datang dari halaman formulir');
  });

  it('takes nothing that is larger than a form', async () => {
    const { link, phone } = await ownerOf(house);
    const { status, html } = await phone.post(`${link}/usaha`, { nib: '1'.repeat(300_000) });
    expect(status).toBe(413);
    expect(html).toContain('terlalu panjang');
  });
});

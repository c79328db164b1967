import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeChannel } from '../support/fake-channel.ts';
import { type Desk, type Office, startOffice } from './house.ts';
import { markOf } from './stream.ts';

let office: Office;
let lead: Desk;
let wulan: Desk;
let chat: string;

beforeAll(async () => {
  office = await startOffice({ SIAP_SERVICE_HOURS: 'Sen-Kam 08.00-15.00, Jum 08.00-14.00' });
  lead = await office.desk('supervisor', { name: 'Bu Kepala' });
  wulan = await office.desk('officer', { name: 'Wulan' });
  await office.owner('081', 'halo', '2', 'comal', '2jt', 'ya', 'ya', 'Warung Bu Sri', 'petugas');
  const [{ id } = { id: '' }] = office.rows<{ id: string }>('select id from followup_case');
  chat = `/kasus/${id}/obrolan`;
});
afterAll(() => office.stop());

/** What stands in the text box. */
const boxOf = (html: string) =>
  /<textarea id="obrolan-teks"[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
const idOf = (html: string, title: string) =>
  new RegExp(`<option value="([^"]+)">${title}`).exec(html)?.[1] ?? '';
/** What the form of a reply shows it as having been changed last. */
const versionOf = (html: string, id: string) =>
  new RegExp(`/balasan/${id}"[^>]*><input type="hidden" name="versi" value="(\\d+)"`).exec(
    html,
  )?.[1] ?? '';
const markOfNew = (html: string) => /name="sekali" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('canned replies', () => {
  it('come with the program', async () => {
    const { status, html } = await lead.get('/balasan');
    expect(status).toBe(200);
    expect([...html.matchAll(/<details/g)]).toHaveLength(5);
    expect(html).toContain('Ubah “Salam dan perkenalan”');
    expect(html).toContain('{nama_usaha}');
  });

  it('are changed by who leads alone', async () => {
    expect((await wulan.raw('/balasan')).status).toBe(403);
    const body = new URLSearchParams({ judul: 'x', teks: 'y', sekali: 'mark-mark' });
    expect((await wulan.raw('/balasan', { method: 'POST', body })).status).toBe(403);
  });

  it('are chosen in a chat that was taken over, with their fields filled in', async () => {
    const before = await wulan.get(chat);
    expect(before.html).not.toContain('>Pakai<');
    const sekali = markOf(before.html, 'ambil');
    const taken = await wulan.post(`${chat}/ambil`, { sekali, dari: 'obrolan' });
    const missing = idOf(taken.html, 'Data yang masih kurang');
    const chosen = await wulan.get(`${chat}?balasan=${missing}`);
    expect(boxOf(chosen.html)).toMatch(
      /^Bapak\/Ibu, berkas Warung Bu Sri sudah berisi 0 karyawan\. Yang masih kurang: nama pemilik; /,
    );
    expect(boxOf(chosen.html)).toContain('2 karyawan lagi');
    const later = idOf(taken.html, 'Di luar jam layanan');
    const part = await wulan.get(`${chat}/tulis?balasan=${later}`);
    expect(part.html).toMatch(/^<div id="obrolan-tulis"/);
    expect(boxOf(part.html)).toContain('Senin–Kamis 08.00–15.00, Jumat 08.00–14.00 WIB');
    const greeting = await wulan.get(`${chat}?balasan=${idOf(taken.html, 'Salam')}`);
    expect(boxOf(greeting.html)).toContain('saya Wulan, petugas');
    const none = await wulan.get(`${chat}?balasan=tidak-ada`);
    expect(boxOf(none.html)).toBe('');
  });

  it('are added once, changed and removed, each with its line in the trail', async () => {
    const page = await lead.get('/balasan');
    const words = { judul: 'Jam buka', teks: 'Kami buka {jam_layanan}.' };
    const add = () => lead.post('/balasan', { ...words, sekali: markOfNew(page.html) });
    const added = await add();
    expect(added.html).toContain('Balasan ditambahkan.');
    await add();
    const shown = await lead.get('/balasan');
    expect([...shown.html.matchAll(/Ubah “Jam buka”/g)]).toHaveLength(1);
    const [{ id } = { id: '' }] = office.rows<{ id: string }>(
      "select id from canned_reply where title = 'Jam buka'",
    );
    const versi = versionOf(shown.html, id);
    const changed = await lead.post(`/balasan/${id}`, {
      judul: 'Jam',
      teks: 'Buka: {jam_layanan}',
      versi,
    });
    expect(changed.html).toContain('Balasan diubah.');
    expect(changed.html).toContain('Ubah “Jam”');
    const stale = await lead.post(`/balasan/${id}`, { judul: 'Lain', teks: 'Lain', versi });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('diubah atau dihapus');
    const removed = await lead.post(`/balasan/${id}/hapus`);
    expect(removed.html).toContain('Balasan dihapus.');
    expect(removed.html).not.toContain('Ubah “Jam”');
    expect((await lead.post(`/balasan/${id}/hapus`)).status).toBe(409);
    expect(
      office
        .rows<{ action: string }>("select action from audit where subject = 'canned_reply'")
        .map(({ action }) => action),
    ).toEqual(['reply_added', 'reply_changed', 'reply_removed']);
  });

  it('that cannot stand are shown again with what is wrong', async () => {
    const sekali = 'mark-of-a-form';
    const unknown = await lead.post('/balasan', { judul: 'A', teks: 'Halo {nama}', sekali });
    expect(unknown.status).toBe(400);
    expect(unknown.html).toContain('Isian {nama} tidak dikenal');
    expect(unknown.html).toContain('>Halo {nama}</textarea>');
    const empty = await lead.post('/balasan', { judul: ' ', teks: '', sekali });
    expect(empty.html).toContain('Tulis judulnya');
    expect(empty.html).toContain('Tulis isinya');
    const long = await lead.post('/balasan', { judul: 'A', teks: 'x'.repeat(801), sekali });
    expect(long.html).toContain('paling banyak 800');
    const bare = await lead.post('/balasan', { judul: 'A', teks: 'B' });
    expect([bare.status, bare.html]).toEqual([400, expect.stringContaining('tidak lengkap')]);
    expect(office.rows("select 1 from canned_reply where title = 'A'")).toEqual([]);
  });

  it('stay text, whatever is in them or in a name', async () => {
    await office.owner(
      '082',
      'halo',
      '1',
      'comal',
      '2jt',
      'ya',
      'ya',
      '<b>Warung</b> Sri',
      'petugas',
    );
    const script = '<script>alert(1)</script> {nama_usaha}';
    await lead.post('/balasan', { judul: '<i>a</i>', teks: script, sekali: 'mark-of-script' });
    const page = await lead.get('/balasan');
    expect(page.html).toContain('&lt;i&gt;a&lt;/i&gt;');
    expect(page.html).not.toContain('<script>alert');
    const [{ id } = { id: '' }] = office.rows<{ id: string }>(
      'select id from followup_case order by opened_at desc',
    );
    const at = `/kasus/${id}/obrolan`;
    await wulan.post(`${at}/ambil`, { sekali: 'mark-ambil' });
    const chosen = await wulan.get(`${at}?balasan=mark-of-script`);
    expect(boxOf(chosen.html)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    await wulan.post(`${at}/kirim`, {
      sekali: markOf(chosen.html, 'kirim'),
      teks: 'Buka: sekarang',
    });
    await office.app.idle();
    const { sent } = office.channel as FakeChannel;
    expect(sent.at(-1)?.text).toBe('Buka: sekarang');
  });
});

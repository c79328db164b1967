import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, shownVersion } from './acting.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let lead: Desk;
let officer: Desk;
beforeAll(async () => {
  office = await startOffice();
  lead = await office.desk('supervisor');
  officer = await office.desk('officer');
});
afterAll(() => office.stop());

const { row, caseOfOwner, act, outcomes } = acting(() => office);

/** Changes a code as its page shows it now. */
async function change(desk: Desk, code: string, fields: Record<string, string>) {
  const { html } = await desk.get(`/kode-hasil/${code}`);
  const shown = Object.fromEntries(
    [...html.matchAll(/name="([a-z_]+)"[^>]*?value="([^"]*)"([^>]*)>/g)]
      .filter(([tag]) => !tag.includes('type="checkbox"') && !tag.startsWith('name="versi'))
      .map(([, name = '', value = '']) => [name, value]),
  );
  const ticks = [...html.matchAll(/name="((?:pakai_|aktif)[a-z_0-9]*)"[^>]*checked/g)];
  const ticked = Object.fromEntries(ticks.map(([, name = '']) => [name, '1']));
  const versi = shownVersion(html);
  return await desk.post(`/kode-hasil/${code}`, { ...shown, ...ticked, versi, ...fields });
}

const stored = () =>
  office.rows<{ code: string; version: number; body: string }>(
    'select code, version, body from outcome_code order by code',
  );

describe('the outcome codes', () => {
  it('are listed with what they set, for who leads alone', async () => {
    const { html } = await lead.get('/kode-hasil');
    expect(html).toContain('tidak diangkat');
    expect(html).toContain('telepon lagi, 1 hari');
    expect(html).toContain('kasus ditutup');
    expect((await officer.get('/kode-hasil')).status).toBe(403);
    expect((await officer.post('/kode-hasil/menolak', { versi: '0' })).status).toBe(403);
    expect((await lead.get('/kode-hasil/apa')).status).toBe(404);
  });

  it('change in words, days and reasons, and the next outcome follows', async () => {
    const { path } = await change(lead, 'menolak', {
      label: 'tidak mau',
      hari: '60',
      alasan_baru: 'Sudah tua',
      pakai_biaya: '',
    });
    expect(path).toBe('/kode-hasil?kabar=code_saved');
    const id = await caseOfOwner('codes', 'halo', 'petugas');
    const { html } = await officer.get(`/kasus/${id}`);
    expect(html).toContain('tidak mau');
    expect(html).toContain('value="sudah_tua"');
    expect(html).not.toContain('value="biaya"');
    const old = await act(officer, id, 'kontak', { hasil: 'call:menolak', alasan: 'biaya' });
    expect(old.status).toBe(422);
    const after = await act(officer, id, 'kontak', { hasil: 'call:menolak', alasan: 'sudah_tua' });
    expect(after.html).toContain('tidak mau (Sudah tua)');
    const days = ((row(id).nextAt ?? 0) - office.app.clock.now()) / 86_400_000;
    expect(days).toBeGreaterThan(58);
    expect(outcomes(id)).toMatchObject([{ kind: 'menolak', reason: 'sudah_tua' }]);
    const [audit] = office.rows(
      `select reason, detail from audit where action = 'code_changed' order by seq desc`,
    );
    expect(audit).toEqual({ reason: null, detail: '{"code":"menolak","version":1}' });
  });

  it('that is switched off is offered no more, and the log keeps its word', async () => {
    const id = await caseOfOwner('off', 'halo', 'petugas');
    await act(officer, id, 'kontak', { hasil: 'call:perlu_kunjungan' });
    await change(lead, 'perlu_kunjungan', { aktif: '' });
    const { html } = await officer.get(`/kasus/${id}`);
    expect(html).not.toContain('value="call:perlu_kunjungan"');
    expect(html).toContain('perlu dikunjungi');
    const late = await act(officer, id, 'kontak', { hasil: 'call:perlu_kunjungan' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('tidak ada dalam daftar');
    await change(lead, 'perlu_kunjungan', { aktif: '1' });
    expect((await officer.get(`/kasus/${id}`)).html).toContain('value="call:perlu_kunjungan"');
  });

  it.each<[string, Record<string, string>, string]>([
    ['janji_melengkapi', { hari: '0' }, '1 sampai 178'],
    ['janji_melengkapi', { hari: 'seminggu' }, '1 sampai 178'],
    ['janji_melengkapi', { label: 'x' }, 'Terlalu pendek'],
    ['janji_melengkapi', { label: 'x'.repeat(61) }, 'Terlalu panjang'],
    ['usaha_tutup', { alasan_baru: '???' }, 'dengan huruf'],
    ['usaha_tutup', { alasan_baru: 'Tutup tetap' }, 'sudah ada'],
    [
      'usaha_tutup',
      { pakai_tutup_tetap: '', pakai_pindah_wilayah: '', pakai_berganti_pemilik: '' },
      'Paling sedikit satu alasan',
    ],
  ])('%s is not changed by %j', async (code, fields, said) => {
    const before = stored();
    const { status, html } = await change(lead, code, fields);
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(stored()).toEqual(before);
  });

  it('that the program’s own forms bring about are not switched off', async () => {
    const { status } = await lead.post('/kode-hasil/terdaftar', { versi: '0', label: '' });
    expect(status).toBe(422);
    expect(stored().some(({ code }) => code === 'terdaftar')).toBe(false);
  });

  it('are left one for each way', async () => {
    await change(lead, 'usaha_tutup', { aktif: '' });
    await change(lead, 'surat_kembali', { aktif: '' });
    const { status, html } = await change(lead, 'surat_diserahkan', { aktif: '' });
    expect(status).toBe(422);
    expect(html).toContain('hasil terakhir');
    await change(lead, 'surat_kembali', { aktif: '1' });
  });

  it('are not changed over what another has just saved', async () => {
    const page = await lead.get('/kode-hasil/belum_siap');
    const versi = shownVersion(page.html);
    await change(lead, 'belum_siap', { label: 'nanti dulu' });
    const late = { versi, label: 'lain kali', aktif: '1' };
    const { status, html } = await lead.post('/kode-hasil/belum_siap', late);
    expect(status).toBe(409);
    expect(html).toContain('baru saja diubah orang lain');
    expect(html).toContain('lain kali');
    const again = { ...late, versi: shownVersion(html) };
    expect((await lead.post('/kode-hasil/belum_siap', again)).path).toContain('code_saved');
  });

  it('show a label with marks of a page as text', async () => {
    await change(lead, 'tidak_dibalas', { label: '<b>diam</b>' });
    const { html } = await lead.get('/kode-hasil');
    expect(html).toContain('&lt;b&gt;diam&lt;/b&gt;');
    expect(html).not.toContain('<b>diam</b>');
  });
});

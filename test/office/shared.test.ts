import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, workday } from './acting.ts';
import { COMPLETE } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let officer: Desk;
let lead: Desk;
let partner: Desk;
let prosecutor: Desk;
beforeAll(async () => {
  office = await startOffice();
  officer = await office.desk('officer');
  lead = await office.desk('supervisor');
  partner = await office.desk('partner', { org: 'Disnaker Pemalang' });
  prosecutor = await office.desk('prosecutor', { org: 'Kejari Pemalang' });
});
afterAll(() => office.stop());

const { row, caseOfOwner, act, outcomes, trail } = acting(() => office);
const paper = () => ({
  nomor: 'PKS-12/2026',
  tanggal_surat: workday(office.app.clock.now(), -4),
});
const share = (id: string, kantor: string, fields: Record<string, string> = {}) =>
  act(lead, id, 'bagikan', { kantor, ...paper(), ...fields });
const shareOf = (id: string) =>
  office.rows<{ id: string }>(
    `select id from case_share where employer_id = '${row(id).employer}' order by id desc`,
  )[0]?.id ?? '';

describe('sharing a case', () => {
  it('is for who leads, on a document', async () => {
    const id = await caseOfOwner('ground', ...COMPLETE);
    const sent = { kantor: 'Disnaker Pemalang', ...paper() };
    expect((await act(officer, id, 'bagikan', sent)).status).toBe(403);
    expect((await act(lead, id, 'bagikan', sent)).html).toContain('Kasus sudah dibagikan.');
    expect(
      office.rows('select org, document, document_date as date, ended_at as ended from case_share'),
    ).toEqual([
      { org: 'Disnaker Pemalang', document: 'PKS-12/2026', date: sent.tanggal_surat, ended: null },
    ]);
    expect(trail(id).at(-1)).toMatchObject({ action: 'case_shared', reason: 'agreement' });
    expect((await act(lead, id, 'bagikan', sent)).html).toContain('sudah dibagikan ke kantor itu');
  });

  it.each<[Record<string, string>, string]>([
    [{ kantor: '' }, 'Pilih kantornya.'],
    [{ kantor: 'Kantor Palsu' }, 'Pilih kantornya.'],
    [{ nomor: '' }, 'hanya dengan SKK'],
    [{ nomor: '3327124505030002' }, 'tidak terbaca'],
    [{ tanggal_surat: '' }, 'Isi tanggalnya.'],
    [{ tanggal_surat: '2099-01-05' }, 'belum tiba'],
  ])('is refused with %j', async (fields, said) => {
    const id = await caseOfOwner(`refused ${JSON.stringify(fields)}`, 'halo', 'petugas');
    const { status, html } = await share(id, 'Kejari Pemalang', fields);
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(shareOf(id)).toBe('');
  });
});

describe('another office', () => {
  it('sees where a case stands, and nothing of the people in it', async () => {
    const id = await caseOfOwner('seen', ...COMPLETE);
    await act(officer, id, 'catatan', { isi: 'rahasia kantor' });
    await act(officer, id, 'kontak', { hasil: 'call:janji_melengkapi' });
    await share(id, 'Kejari Pemalang');
    const list = await prosecutor.get('/bagian');
    expect(list.html).toContain('Ponggol Mak Yah');
    expect(list.html).toContain('Comal');
    expect(list.html).toContain('Siap daftar');
    const own = await prosecutor.get(`/bagian/${shareOf(id)}`);
    expect(own.status).toBe(200);
    for (const html of [list.html, own.html]) {
      for (const secret of ['Ika', 'Sumiyah', '3327124505030002', '0003', '1.000.000', 'rahasia'])
        expect(html, secret).not.toContain(secret);
      for (const secret of [id, row(id).employer, 'janji', '085742011223', '11223', 'petugas1'])
        expect(html, secret).not.toContain(secret);
    }
    expect((await prosecutor.get(`/kasus/${id}`)).status).toBe(403);
    expect((await prosecutor.get('/')).status).toBe(403);
    expect(
      office.rows(
        `select 1 from audit where action = 'shared_case_read' and subject = '${row(id).employer}'`,
      ),
    ).not.toEqual([]);
  });

  it('has no other office’s case, by its address either', async () => {
    const id = await caseOfOwner('other', ...COMPLETE);
    await share(id, 'Kejari Pemalang');
    const address = `/bagian/${shareOf(id)}`;
    expect((await prosecutor.get(address)).status).toBe(200);
    const shown = await partner.get(address);
    expect(shown.status).toBe(404);
    expect(shown.html).not.toContain('Ponggol');
    expect((await partner.post(`${address}/kabar`, { kabar: 'butuh_petugas' })).status).toBe(404);
    const orgless = await office.desk('partner');
    expect((await orgless.get('/bagian')).html).toContain('Belum ada kasus');
    expect((await orgless.get(address)).status).toBe(404);
    expect(outcomes(id)).toEqual([]);
  });

  it('tells one of three things, and a call for an officer makes the case due', async () => {
    const id = await caseOfOwner('tells', ...COMPLETE);
    await act(officer, id, 'kontak', { hasil: 'call:sudah_dijelaskan' });
    await share(id, 'Disnaker Pemalang');
    const address = `/bagian/${shareOf(id)}`;
    const told = await partner.post(`${address}/kabar`, { kabar: 'butuh_petugas' });
    expect(told.html).toContain('Kabar sudah dikirim');
    expect(told.html).toContain('butuh petugas BPJS');
    const { nextAt, nextKind } = row(id);
    expect(nextKind).toBe('check');
    expect(nextAt ?? Infinity).toBeLessThanOrEqual(office.app.clock.now());
    expect(outcomes(id).at(-1)).toMatchObject({ kind: 'butuh_petugas', via: null });
    expect(trail(id).at(-1)).toMatchObject({
      actor: partner.officer.id,
      action: 'partner_feedback',
      reason: 'butuh_petugas',
    });
    expect((await officer.get(`/kasus/${id}`)).html).toContain('butuh petugas BPJS');
    const again = await partner.post(`${address}/kabar`, { kabar: 'butuh_petugas' });
    expect(again.status).toBe(422);
    expect(again.html).toContain('sudah dikirim hari ini');
    expect(outcomes(id)).toHaveLength(2);
  });

  it.each(['', 'menolak', 'terdaftar'])('tells nothing else, such as %j', async (kabar) => {
    const id = await caseOfOwner(`else ${kabar}`, ...COMPLETE);
    await share(id, 'Disnaker Pemalang');
    const { status, html } = await partner.post(`/bagian/${shareOf(id)}/kabar`, { kabar });
    expect(status).toBe(422);
    expect(html).toContain('Pilih dulu kabarnya.');
    expect(outcomes(id)).toEqual([]);
  });

  it('sees it no more at once when the sharing is ended', async () => {
    const id = await caseOfOwner('ended', ...COMPLETE);
    await share(id, 'Disnaker Pemalang');
    const address = `/bagian/${shareOf(id)}`;
    expect((await partner.get(address)).status).toBe(200);
    const { html } = await act(lead, id, 'bagikan', { akhiri: shareOf(id) });
    expect(html).toContain('tidak melihat kasus ini lagi');
    expect((await partner.get(address)).status).toBe(404);
    expect((await act(lead, id, 'bagikan', { akhiri: shareOf(id) })).status).toBe(409);
    const other = await caseOfOwner('ended too', ...COMPLETE);
    await share(other, 'Disnaker Pemalang');
    expect((await act(lead, id, 'bagikan', { akhiri: shareOf(other) })).status).toBe(409);
    expect((await partner.get(`/bagian/${shareOf(other)}`)).status).toBe(200);
  });

  it('sees nothing of an owner who had all erased', async () => {
    const id = await caseOfOwner('erased', ...COMPLETE);
    await share(id, 'Disnaker Pemalang');
    const address = `/bagian/${shareOf(id)}`;
    await office.owner('erased', 'hapus data', 'ya');
    expect((await partner.get(address)).status).toBe(404);
  });

  it('tells nothing of a case that is closed', async () => {
    const id = await caseOfOwner('closed', ...COMPLETE);
    await share(id, 'Disnaker Pemalang');
    await act(officer, id, 'kontak', { hasil: 'visit:usaha_tutup', alasan: 'tutup_tetap' });
    const address = `/bagian/${shareOf(id)}`;
    const { html } = await partner.get(address);
    expect(html).toContain('Usaha tutup');
    expect(html).not.toContain('name="kabar"');
    const late = await partner.post(`${address}/kabar`, { kabar: 'tidak_ditemukan' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('sudah selesai');
  });
});

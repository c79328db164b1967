import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, shownVersion, workday } from './acting.ts';
import { COMPLETE } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let officer: Desk;
let lead: Desk;
beforeAll(async () => {
  office = await startOffice();
  officer = await office.desk('officer');
  lead = await office.desk('supervisor');
});
afterAll(() => office.stop());

const { row, caseOfOwner, act, outcomes, trail } = acting(() => office);
const now = () => office.app.clock.now();
const asks = (address: string) => caseOfOwner(address, 'halo', 'petugas');
const in3 = () => workday(now(), 3);

describe('an outcome', () => {
  it('is stored in three clicks from the queue: open, choose, save', async () => {
    const id = await asks('three');
    const queue = await officer.get('/');
    expect(queue.html).toContain(`/office/kasus/${id}`);
    const page = await officer.get(`/kasus/${id}`);
    expect(page.html).toContain('value="call:tidak_diangkat"');
    const versi = shownVersion(page.html);
    const after = await officer.post(`/kasus/${id}/kontak`, {
      versi,
      hasil: 'call:tidak_diangkat',
    });
    expect(after.path).toBe(`/kasus/${id}?kabar=outcome_saved`);
    expect(after.html).toContain('Hasil tersimpan.');
    expect(row(id)).toMatchObject({
      lastCode: 'tidak_diangkat',
      misses: 1,
      nextKind: 'call_again',
    });
    expect(outcomes(id)).toMatchObject([{ kind: 'tidak_diangkat', via: 'call', reason: null }]);
    expect(trail(id).at(-1)).toMatchObject({ actor: officer.officer.id, action: 'contact_logged' });
  });

  it('answers her wish for a person, and sets the day that was agreed on', async () => {
    const id = await asks('talked');
    const fields = { hasil: 'whatsapp:minta_ditelepon_lagi', tanggal: in3(), jam: '13:30' };
    const { html } = await act(officer, id, 'kontak', fields);
    expect(html).toContain('minta ditelepon lagi');
    const { reasons, nextAt } = row(id);
    expect(reasons).toBe('[]');
    expect(nextAt).toBe(Date.parse(`${in3()}T13:30:00+07:00`));
    const employer = await office.app.database.employers(row(id).employer);
    expect(employer?.record.business.personAskedAt).toBeUndefined();
  });

  it('that ends the case takes it from the queue, and it can be opened again with a reason', async () => {
    const id = await asks('closing');
    const fields = { hasil: 'visit:usaha_tutup', alasan: 'tutup_tetap' };
    const closed = await act(officer, id, 'kontak', fields);
    expect(closed.html).toContain('kasus ditutup');
    expect(row(id)).toMatchObject({ stage: 'TUTUP_USAHA', nextAt: null });
    expect(row(id).closedAt).not.toBeNull();
    expect((await officer.get('/')).html).not.toContain(`/office/kasus/${id}"`);
    const page = await officer.get(`/kasus/${id}`);
    expect(page.html).not.toContain('name="hasil"');
    const late = await act(officer, id, 'kontak', { hasil: 'call:tidak_diangkat' });
    expect(late).toMatchObject({ status: 422 });
    expect(late.html).toContain('sudah ditutup');
    expect((await act(officer, id, 'buka', {})).html).toContain('Pilih alasannya');
    expect((await act(officer, id, 'buka', { alasan: 'salah_tutup' })).status).toBe(200);
    expect(row(id)).toMatchObject({ stage: 'DIHUBUNGI', closedAt: null });
    expect(outcomes(id).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['usaha_tutup', 'tutup_tetap'],
      ['dibuka_lagi', 'salah_tutup'],
    ]);
  });

  const DAY = (days: number) => () => workday(now(), days);
  const SATURDAY = () => {
    const monday = workday(now(), 6);
    const weekend = [1, 2, 3, 4, 5, 6, 7]
      .map((days) => new Date(Date.parse(monday) + days * 86_400_000))
      .find((day) => day.getUTCDay() === 6);
    return weekend?.toISOString().slice(0, 10) ?? '';
  };
  it.each<[string, Record<string, string | (() => string)>, string]>([
    ['nothing chosen', {}, 'Pilih dulu hasilnya.'],
    ['an unknown code', { hasil: 'call:apa_saja' }, 'tidak ada dalam daftar'],
    ['a code of another way', { hasil: 'visit:tidak_diangkat' }, 'bukan untuk cara kontak ini'],
    ['a code of another form', { hasil: 'call:terdaftar' }, 'tidak ada dalam daftar'],
    ['a step of the law', { hasil: 'letter:teguran_1' }, 'tidak ada dalam daftar'],
    ['no reason', { hasil: 'call:menolak' }, 'tanpa alasan tidak bisa disimpan'],
    ['a wrong reason', { hasil: 'call:menolak', alasan: 'tutup_tetap' }, 'bukan untuk hasil ini'],
    ['no date', { hasil: 'call:belum_siap' }, 'Isi tanggalnya.'],
    ['a date gone by', { hasil: 'call:belum_siap', tanggal: DAY(-9) }, 'sudah lewat'],
    ['a Saturday', { hasil: 'call:belum_siap', tanggal: SATURDAY }, 'Sabtu atau Minggu'],
    ['a date too far', { hasil: 'call:belum_siap', tanggal: DAY(200) }, 'terlalu jauh'],
    ['no date at all', { hasil: 'call:belum_siap', tanggal: 'besok' }, 'bukan tanggal'],
    [
      'no hour',
      { hasil: 'call:belum_siap', tanggal: DAY(5), jam: '25:00' },
      'bukan jam. Contoh: 14:30',
    ],
    [
      'a note without end',
      { hasil: 'call:tidak_diangkat', catatan: 'x'.repeat(2001) },
      'Catatan terlalu panjang',
    ],
  ])('with %s is refused by the field, and what was typed stays', async (what, fields, said) => {
    const id = await asks(`bad ${what}`);
    const before = row(id);
    const sent = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value(),
      ]),
    );
    const { catatan = 'dari <b>tetangga</b>' } = sent;
    const { status, html } = await act(officer, id, 'kontak', { ...sent, catatan });
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(html).toContain('role="alert"');
    if (catatan.length < 100) expect(html).toContain('dari &lt;b&gt;tetangga&lt;/b&gt;');
    expect(row(id)).toEqual(before);
    expect(outcomes(id)).toEqual([]);
  });

  it('of two officers at once is stored once; the other sees how it now stands, and keeps her words', async () => {
    const id = await asks('two');
    const other = await office.desk('officer');
    const [one, two] = await Promise.all([officer.get(`/kasus/${id}`), other.get(`/kasus/${id}`)]);
    const first = { versi: shownVersion(one.html), hasil: 'call:sudah_dijelaskan' };
    const late = {
      versi: shownVersion(two.html),
      hasil: 'call:menolak',
      alasan: 'biaya',
      catatan: 'marah',
    };
    const answers = await Promise.all([
      officer.post(`/kasus/${id}/kontak`, first),
      other.post(`/kasus/${id}/kontak`, late),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(outcomes(id)).toHaveLength(1);
    const stale = await other.post(`/kasus/${id}/kontak`, { ...late, versi: '1' });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('baru saja diubah orang lain');
    expect(stale.html).toContain('Hasil terakhir');
    expect(stale.html).toContain('marah');
    expect(stale.html).toContain('value="biaya" selected');
    const again = { ...late, versi: shownVersion(stale.html) };
    expect((await other.post(`/kasus/${id}/kontak`, again)).status).toBe(200);
    expect(row(id).lastCode).toBe('menolak');
  });

  it('without the version that was shown is refused', async () => {
    const id = await asks('no version');
    const { status } = await officer.post(`/kasus/${id}/kontak`, { hasil: 'call:tidak_diangkat' });
    expect(status).toBe(409);
    expect(outcomes(id)).toEqual([]);
  });
});

describe('a note', () => {
  const WORDS = 'Pak Darmo <script>alert(1)</script> galak';

  it('is sealed, stands in the history, and in no log', async () => {
    const id = await asks('note');
    const { html } = await act(officer, id, 'catatan', { isi: WORDS });
    expect(html).toContain('Catatan tersimpan.');
    expect(html).toContain('Pak Darmo &lt;script&gt;');
    const [note] = office.rows<{ body: Buffer }>('select body from case_note order by id desc');
    expect(note?.body.toString('latin1')).not.toContain('Darmo');
    expect(JSON.stringify([outcomes(id), trail(id)])).not.toContain('Darmo');
    expect(trail(id).at(-1)).toMatchObject({ action: 'note_added', detail: null });
  });

  it('comes with an outcome as well', async () => {
    const id = await asks('note too');
    const { html } = await act(officer, id, 'kontak', {
      hasil: 'call:tidak_diangkat',
      catatan: 'coba sesudah magrib',
    });
    expect(html).toContain('coba sesudah magrib');
  });

  it('is refused empty', async () => {
    const id = await asks('note empty');
    const { status, html } = await act(officer, id, 'catatan', { isi: '  ' });
    expect(status).toBe(422);
    expect(html).toContain('Tulis dulu catatannya.');
  });

  it('is gone when the owner is erased', async () => {
    const id = await asks('note erased');
    await act(officer, id, 'catatan', { isi: WORDS });
    const { employer } = row(id);
    const notes = () =>
      office.rows(`select 1 from case_note where employer_id = '${employer}'`).length;
    expect(notes()).toBe(1);
    await office.owner('note erased', 'hapus data', 'ya');
    expect(notes()).toBe(0);
  });
});

describe('whose case it is', () => {
  it('is taken when it is free, and given back', async () => {
    const id = await asks('take');
    const taken = await act(officer, id, 'tugas', { kepada: officer.officer.id });
    expect(taken.html).toContain('milik Bapak/Ibu');
    expect(row(id).assignee).toBe(officer.officer.id);
    await act(officer, id, 'tugas', { kepada: '-' });
    expect(row(id).assignee).toBeNull();
    expect(trail(id).map(({ action }) => action)).toEqual(['case_assigned', 'case_assigned']);
  });

  it('is given to others only by who leads', async () => {
    const id = await asks('give');
    const other = await office.desk('officer');
    const given = { kepada: other.officer.id };
    expect((await act(officer, id, 'tugas', given)).status).toBe(403);
    expect((await act(lead, id, 'tugas', given)).status).toBe(200);
    expect(row(id).assignee).toBe(other.officer.id);
    const grabbed = await act(officer, id, 'tugas', { kepada: officer.officer.id });
    expect(grabbed.status).toBe(403);
    expect((await act(officer, id, 'tugas', { kepada: '-' })).status).toBe(403);
  });

  it('is nobody’s who cannot work on it', async () => {
    const id = await asks('strangers');
    const partner = await office.desk('partner', { org: 'Disnaker' });
    for (const kepada of ['01ARZ3NDEKTSV4RRFFQ69G5FAV', partner.officer.id, '']) {
      const { status, html } = await act(lead, id, 'tugas', { kepada });
      expect(status).toBe(422);
      expect(html).toMatch(/tidak ada atau sudah tidak aktif|Pilih dulu petugasnya/);
    }
    expect(row(id).assignee).toBeNull();
  });
});

describe('putting off', () => {
  it('lasts until the day, and can be taken back', async () => {
    const id = await asks('snooze');
    await act(officer, id, 'kontak', { hasil: 'call:sudah_dijelaskan' });
    const fields = { tanggal: in3(), alasan: 'musim_sepi' };
    const { html } = await act(officer, id, 'tunda', fields);
    expect(html).toContain('Kasus ditunda.');
    expect(row(id).snoozedUntil).toBe(Date.parse(`${in3()}T08:00:00+07:00`));
    expect(trail(id).at(-1)).toMatchObject({ action: 'case_snoozed', reason: 'musim_sepi' });
    await act(officer, id, 'tunda', { batal: '1' });
    expect(row(id).snoozedUntil).toBeNull();
  });

  it('ends when she asks to be called after all', async () => {
    const id = await asks('wakes');
    await act(officer, id, 'kontak', { hasil: 'call:sudah_dijelaskan' });
    await act(officer, id, 'tunda', { tanggal: in3(), alasan: 'musim_sepi' });
    await office.owner('wakes', 'petugas');
    expect(row(id)).toMatchObject({ snoozedUntil: null, reasons: '["wants_person"]' });
  });

  it.each([
    [{ tanggal: '', alasan: 'musim_sepi' }, 'Isi tanggalnya.'],
    [{ tanggal: '2020-01-06', alasan: 'musim_sepi' }, 'sudah lewat'],
    [{ tanggal: '2099-01-05', alasan: 'musim_sepi' }, 'terlalu jauh'],
    [{ tanggal: '2020-01-06', alasan: 'malas' }, 'Pilih alasannya'],
  ])('with %j is refused', async (fields, said) => {
    const id = await asks(`snooze ${JSON.stringify(fields)}`);
    const { status, html } = await act(officer, id, 'tunda', fields);
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(row(id).snoozedUntil).toBeNull();
  });
});

describe('a step of the law', () => {
  const letter = { hasil: 'letter:teguran_1', alasan: 'belum_daftar', nomor: '12/VI-05/1126' };

  it('is for who leads, with its ground, number and date', async () => {
    const id = await asks('law');
    const fields = { ...letter, tanggal_surat: workday(now(), -4) };
    expect((await act(officer, id, 'hukum', fields)).status).toBe(403);
    const { html } = await act(lead, id, 'hukum', fields);
    expect(html).toContain('Hasil tersimpan.');
    expect(row(id)).toMatchObject({ stage: 'TEGURAN_1', nextKind: 'answer_due' });
    expect(
      office.rows(
        `select reason, document, document_date as date from outcome where kind = 'teguran_1'`,
      ),
    ).toEqual([{ reason: 'belum_daftar', document: '12/VI-05/1126', date: fields.tanggal_surat }]);
  });

  it.each([
    [{ nomor: '' }, 'Isi nomor dokumennya.'],
    [{ nomor: '3327124505030002' }, 'bukan NIK'],
    [{ tanggal_surat: '' }, 'Isi tanggalnya.'],
    [{ tanggal_surat: '2099-01-05' }, 'belum tiba'],
    [{ alasan: '' }, 'Pilih alasannya'],
  ])('is refused with %j', async (less, said) => {
    const id = await asks(`law ${JSON.stringify(less)}`);
    const fields = { ...letter, tanggal_surat: workday(now(), -4), ...less };
    const { status, html } = await act(lead, id, 'hukum', fields);
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(row(id).stage).toBe('DIHUBUNGI');
  });
});

describe('who may not', () => {
  it('is refused by right, and by area as if there was no case', async () => {
    const id = await caseOfOwner('elsewhere', ...COMPLETE);
    const auditor = await office.desk('auditor');
    expect((await act(auditor, id, 'kontak', { hasil: 'call:menolak' })).status).toBe(403);
    const far = await office.desk('officer', { areas: ['33.27.01'] });
    expect((await act(far, id, 'kontak', { hasil: 'call:tidak_diangkat' })).status).toBe(404);
    expect((await far.get(`/kasus/${id}/gabung`)).status).toBe(404);
    const forged = await officer.raw(`/kasus/${id}/kontak`, {
      method: 'POST',
      headers: { origin: 'https://jahat.example' },
      body: new URLSearchParams({ versi: '1', hasil: 'call:tidak_diangkat' }),
    });
    expect(forged.status).toBe(403);
    expect(outcomes(id)).toEqual([]);
  });
});

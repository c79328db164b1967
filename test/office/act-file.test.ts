import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeChannel } from '../support/fake-channel.ts';
import { acting, shownVersion, workday } from './acting.ts';
import { COMPLETE } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let officer: Desk;
beforeAll(async () => {
  office = await startOffice();
  officer = await office.desk('officer');
});
afterAll(() => office.stop());

const { row, caseOfOwner, act, outcomes, trail } = acting(() => office);
const today = () => workday(office.app.clock.now(), 0);
const ready = (address: string) => caseOfOwner(address, ...COMPLETE);
/** What the owner has been sent since then. */
async function told(address: string, since: number): Promise<string> {
  await office.app.engine.wakeAll();
  await office.app.idle();
  return (office.channel as FakeChannel).sent
    .filter((one) => one.address === address)
    .slice(since)
    .map(({ text }) => text)
    .join('\n');
}
const heard = (address: string) =>
  (office.channel as FakeChannel).sent.filter((one) => one.address === address).length;

/** A weekday, or Friday before a weekend: no form takes a day to come. */
const paperDay = () => {
  const day = today();
  const now = new Date(office.app.clock.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return day > now ? now : day;
};

describe('a file that was sent to BPJS', () => {
  it('waits for BPJS, and comes up again in a week', async () => {
    const id = await ready('sent');
    const { html } = await act(officer, id, 'ajukan', { jumlah: '1', tanggal: paperDay() });
    expect(html).toContain('sudah diajukan ke BPJS');
    expect(row(id)).toMatchObject({ stage: 'DIAJUKAN', nextKind: 'check' });
    expect(row(id).reasons).not.toContain('file_complete');
    expect(outcomes(id)).toMatchObject([{ kind: 'diajukan' }]);
    expect(JSON.parse(trail(id).at(-1)?.detail ?? '')).toEqual({ workers: 1, date: paperDay() });
    const page = await officer.get(`/kasus/${id}`);
    expect(page.html).not.toContain(`/office/kasus/${id}/ajukan`);
    const again = await act(officer, id, 'ajukan', { jumlah: '1', tanggal: paperDay() });
    expect(again.status).toBe(422);
    expect(again.html).toContain('sudah diajukan');
  });

  it.each([
    [{ jumlah: '0' }, 'Isi jumlah pekerja'],
    [{ jumlah: 'semua' }, 'Isi jumlah pekerja'],
    [{ jumlah: '1', tanggal: '2099-01-05' }, 'belum tiba'],
    [{ jumlah: '1', tanggal: '2020-01-06' }, 'terlalu lama'],
    [{ jumlah: '1', tanggal: '' }, 'Isi tanggalnya.'],
  ])('is refused with %j', async (fields, said) => {
    const id = await ready(`sent ${JSON.stringify(fields)}`);
    const { status, html } = await act(officer, id, 'ajukan', { tanggal: paperDay(), ...fields });
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(row(id).stage).toBe('SIAP_DAFTAR');
  });

  it('is not sent once the consent was taken back', async () => {
    const id = await ready('withdrawn');
    await office.owner('withdrawn', 'cabut persetujuan', 'ya');
    expect(row(id).reasons).toContain('consent_withdrawn');
    const { status, html } = await act(officer, id, 'ajukan', { jumlah: '1', tanggal: paperDay() });
    expect(status).toBe(422);
    expect(html).toContain('mencabut persetujuan');
    expect(row(id).stage).not.toBe('DIAJUKAN');
  });
});

describe('an employer whom BPJS has registered', () => {
  it('is told her number and day, and her case is closed', async () => {
    const id = await ready('enrolled');
    const before = heard('enrolled');
    const fields = { nomor: '0128 4455', tanggal_surat: paperDay() };
    const { html } = await act(officer, id, 'terdaftar', fields);
    expect(html).toContain('Pemilik diberi tahu');
    expect(row(id)).toMatchObject({ stage: 'TERDAFTAR', nextAt: null });
    expect(row(id).closedAt).not.toBeNull();
    const news = await told('enrolled', before);
    expect(news).toContain('01284455');
    expect(news).toContain('sudah terdaftar');
    const employer = await office.app.database.employers(row(id).employer);
    expect(employer?.record.business.enrolled).toEqual({ number: '01284455', date: paperDay() });
    expect(
      office.rows(`select document, document_date as date from outcome where kind = 'terdaftar'`),
    ).toEqual([{ document: '01284455', date: paperDay() }]);
  });

  it.each([
    [{ nomor: '0128445' }, 'harus 8 angka'],
    [{ nomor: '012844551' }, 'harus 8 angka'],
    [{ nomor: '' }, 'Isi nomor dokumennya.'],
    [{ nomor: '01284455', tanggal_surat: '2099-01-05' }, 'belum tiba'],
  ])('is not registered with %j, and nobody is told', async (fields, said) => {
    const address = `enrolled ${JSON.stringify(fields)}`;
    const id = await ready(address);
    const before = heard(address);
    const sent = { tanggal_surat: paperDay(), ...fields };
    const { status, html } = await act(officer, id, 'terdaftar', sent);
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(row(id).closedAt).toBeNull();
    expect(await told(address, before)).toBe('');
  });

  it('is told once, though two officers say it', async () => {
    const id = await ready('enrolled twice');
    const before = heard('enrolled twice');
    const fields = { nomor: '01284455', tanggal_surat: paperDay(), versi: `${row(id).version}` };
    const other = await office.desk('officer');
    const answers = await Promise.all([
      officer.post(`/kasus/${id}/terdaftar`, fields),
      other.post(`/kasus/${id}/terdaftar`, fields),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const news = await told('enrolled twice', before);
    expect(news.split('01284455')).toHaveLength(2);
  });
});

describe('rows that BPJS gave back', () => {
  it('are asked of the owner, just those, and the case waits to be mended', async () => {
    const id = await ready('returned');
    await act(officer, id, 'ajukan', { jumlah: '1', tanggal: paperDay() });
    const before = heard('returned');
    const page = await officer.get(`/kasus/${id}/kembalikan`);
    expect(page.html).toContain('Ika');
    expect(page.html).not.toContain('3327124505030002');
    const { html } = await officer.post(`/kasus/${id}/kembalikan`, {
      versi: shownVersion(page.html),
      baris: '3',
      orang0: 'w1',
      alasan0: 'kk_mismatch',
      isian0: '',
    });
    expect(html).toContain('ditanya lagi tentang baris itu');
    expect(row(id)).toMatchObject({ stage: 'DATA_KURANG' });
    expect(JSON.parse(row(id).reasons)).toContain('refused_rows');
    expect(outcomes(id).at(-1)).toMatchObject({
      kind: 'dikembalikan_bpjs',
      reason: 'kk_mismatch',
    });
    const refusals = () =>
      office.rows(
        `select subject, key, reason, mended_at is not null as mended from case_refusal
         where employer_id = '${row(id).employer}'`,
      );
    expect(refusals()).toEqual([{ subject: 'w1', key: 'kk', reason: 'kk_mismatch', mended: 0 }]);
    expect(html).toContain('belum dibetulkan');
    expect(html).toContain('Ika: No. KK, No. KK tidak cocok');
    const asked = await told('returned', before);
    expect(asked).toContain('kartu keluarga');
    await office.owner('returned', '3327121203120015');
    expect(refusals()).toEqual([{ subject: 'w1', key: 'kk', reason: 'kk_mismatch', mended: 1 }]);
    expect(JSON.parse(row(id).reasons)).not.toContain('refused_rows');
    expect(JSON.parse(row(id).reasons)).toContain('file_complete');
  });

  it('can be many: more lines are given, and what was chosen stays', async () => {
    const id = await ready('many');
    const fields = { baris: '3', orang0: 'w1', alasan0: 'wage_below', isian0: '' };
    const more = await act(officer, id, 'kembalikan', { ...fields, tambah: '1' });
    expect(more.status).toBe(200);
    expect(more.html).toContain('name="orang5"');
    expect(more.html).toContain('value="wage_below" selected');
    const both = {
      ...fields,
      baris: '6',
      orang5: 'business',
      alasan5: 'document_unreadable',
      isian5: 'nib',
    };
    expect((await act(officer, id, 'kembalikan', both)).status).toBe(200);
    expect(outcomes(id)).toMatchObject([{ reason: 'several' }]);
  });

  it.each<[Record<string, string>, string]>([
    [{}, 'paling sedikit satu baris'],
    [{ orang0: 'w1' }, 'Pilih alasan BPJS.'],
    [{ orang0: 'w1', alasan0: 'jelek' }, 'Pilih alasan BPJS.'],
    [{ alasan0: 'kk_mismatch' }, 'Pilih siapa yang dimaksud.'],
    [{ orang0: 'w9', alasan0: 'kk_mismatch' }, 'tidak ada lagi dalam daftar'],
    [{ orang0: 'w1', alasan0: 'other' }, 'pilih juga isiannya'],
    [{ orang0: 'business', alasan0: 'kk_mismatch' }, 'bukan milik yang dipilih'],
    [
      { orang0: 'w1', alasan0: 'kk_mismatch', orang1: 'w1', alasan1: 'other', isian1: 'kk' },
      'sama dengan baris di atasnya',
    ],
  ])('are refused with %j', async (fields, said) => {
    const id = await ready(`returned ${JSON.stringify(fields)}`);
    const { status, html } = await act(officer, id, 'kembalikan', { baris: '3', ...fields });
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(row(id).stage).toBe('SIAP_DAFTAR');
    expect(
      office.rows(`select 1 from case_refusal where employer_id = '${row(id).employer}'`),
    ).toEqual([]);
  });
});

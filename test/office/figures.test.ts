import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseChange } from '../../src/followup/ports.ts';
import { type Desk, type Office, startOffice } from './house.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NIK = '3327125205909901';
const VERDICT = ['halo', '1', 'comal', '1,5jt'];
const AGREED = [...VERDICT, 'ya', 'ya'];
/** A whole file of a made-up owner in Taman, as in transcript 51. */
const WHOLE = [
  ...['halo', '1', 'taman', '2,5jt', 'ya', 'ya', 'Bengkel Darto', '3327091708909931', 'Karto'],
  ...['1', '1', '1', 'bojo karo anak loro', '3327091209129907', '081234567890', 'dari 2019'],
  ...['harian', 'Darto Susilo', 'Beji', 'belum', 'ya', 'ya'],
];
const TAMAN = '33.27.09';
const COMAL = '33.27.12';

let office: Office;
let officer: Desk;
let supervisor: Desk;
let auditor: Desk;

type CaseRow = { id: string; employer_id: string; version: number };

/** Notes an outcome about an owner's case, as an officer's form would. */
async function notes(
  business: string,
  line: { kind: string; via?: 'call' },
  change: CaseChange,
): Promise<void> {
  const { database, clock } = office.app;
  const [one] = office.rows<CaseRow>(
    `select c.id, c.employer_id, c.version from followup_case c join field f
     on f.employer_id = c.employer_id and f.clear = '${business}'`,
  );
  if (!one) throw new Error(`no case of ${business}`);
  const now = clock.now();
  await database.write(async (tx) => {
    await tx.changeCase(one.id, one.version, change, now);
    const { employer_id: employerId } = one;
    await tx.logOutcome({ ...line, employerId, reason: null, by: officer.officer.id, at: now });
  });
}

beforeAll(async () => {
  office = await startOffice({}, true);
  officer = await office.desk('officer', { name: 'Bu Rini' });
  // The first week: a whole file, a verdict, a first message, a file with gaps.
  await office.owner('whole', ...WHOLE);
  await office.owner('verdict', ...VERDICT);
  await office.owner('first', 'halo');
  const sent = ['Warung Sri', NIK, 'Warni', '1,5jt', 'nanti', 'kirim', 'ya'];
  await office.owner('gaps', ...AGREED, ...sent);
  office.pass(7 * DAY);
  // The second: a list that was begun, and somebody who wants a person.
  await office.owner('begun', ...AGREED, 'Toko Tari', '3327124107859902', 'Parti');
  await office.owner('person', 'halo', 'petugas');
  await notes('"Bengkel Darto"', { kind: 'diajukan' }, { stage: 'DIAJUKAN' });
  office.pass(2 * DAY);
  const ended = { stage: 'TERDAFTAR', closedAt: office.app.clock.now() } as const;
  await notes('"Bengkel Darto"', { kind: 'terdaftar' }, ended);
  await notes('"Warung Sri"', { kind: 'janji_melengkapi', via: 'call' }, { misses: 0 });
  officer = await office.desk('officer', { name: '=HYPERLINK("http://x")', areas: [COMAL] });
  supervisor = await office.desk('supervisor', { name: '<script>alert(1)</script>' });
  auditor = await office.desk('auditor');
}, 120_000);
afterAll(() => office.stop());

/** The rows of a downloaded table, its cells without their quotes. */
async function table(name: string, more = '', desk = auditor): Promise<string[][]> {
  const answer = await desk.raw(`/angka/unduh?tabel=${name}${more}`);
  expect(answer.status).toBe(200);
  const lines = (await answer.text()).replace('\uFEFF', '').trim().split('\r\n');
  return lines.map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
}
const numbers = (rows: string[][], row: string, upTo = 7) =>
  rows
    .find(([name]) => name === row)
    ?.slice(1, upTo)
    .map(Number);

describe('what is counted', () => {
  it('how many reached each step', async () => {
    const rows = await table('corong');
    expect(rows.slice(1).map(([, count]) => Number(count))).toEqual([6, 4, 3, 1, 1, 1]);
  });

  it('by the week of the first message', async () => {
    const weeks = (await table('minggu')).slice(1);
    expect(weeks).toHaveLength(12);
    const some = weeks.filter(([, count]) => count !== '0').map((row) => row.slice(1, 7));
    expect(some).toEqual([
      ['4', '3', '2', '1', '1', '1'],
      ['2', '1', '1', '0', '0', '0'],
    ]);
  });

  it('by kecamatan and by channel', async () => {
    const places = await table('kecamatan');
    expect(numbers(places, 'Taman')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(numbers(places, 'Comal')).toEqual([3, 3, 2, 0, 0, 0]);
    expect(numbers(places, 'Belum disebut')).toEqual([2, 0, 0, 0, 0, 0]);
    expect(places).toHaveLength(4);
    expect(numbers(await table('kanal'), 'fake')).toEqual([6, 4, 3, 1, 1, 1]);
  });

  it('of one kecamatan or channel alone', async () => {
    const comal = await table('corong', `&kecamatan=${COMAL}`);
    expect(comal.slice(1).map(([, count]) => Number(count))).toEqual([3, 3, 2, 0, 0, 0]);
    const none = await table('corong', '&kanal=telegram');
    expect(none.slice(1).map(([, count]) => Number(count))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('at which question owners gave up, in its own words', async () => {
    const rows = (await table('berhenti')).slice(1);
    // Who sent her file or has been registered is at no question any more.
    expect(rows.filter(([, silent]) => silent !== '0')).toEqual([
      ['Ada berapa karyawan yang digaji, di luar Bapak/Ibu sendiri?', '1', '1'],
      ['Mau saya bantu siapkan berkas pendaftarannya sekarang? Kira-kira 5 menit.', '1', '0'],
    ]);
    expect(rows.filter(([, silent]) => silent === '0')).toEqual([['Berapa gaji …?', '0', '1']]);
  });

  it('how long people waited, and that they still do', async () => {
    const last = async (name: string) => (await table(name)).at(-1);
    expect(await last('jawaban')).toEqual(['Semua', '0', '–', '–', '1']);
    expect(await last('pengajuan')).toEqual(['Semua', '1', 'kurang dari 5', 'kurang dari 5', '0']);
    expect(await last('pendaftaran')).toEqual([
      ...['Semua', '1', 'kurang dari 5', 'kurang dari 5', '0'],
    ]);
  });

  it('no rate of fewer than five', async () => {
    const rows = await table('corong');
    expect(rows[2]?.slice(2)).toEqual(['67', '67']);
    expect(rows[4]?.slice(2)).toEqual(['17', 'kurang dari 5']);
  });

  it('is as it was after an owner erased everything', async () => {
    await office.owner('gone', ...VERDICT);
    await office.owner('gone', 'hapus data saya', 'ya');
    office.pass(11 * 60_000);
    const rows = await table('corong');
    expect(rows.slice(1).map(([, count]) => Number(count))).toEqual([7, 5, 3, 1, 1, 1]);
  });
});

describe('the page', () => {
  it('draws each figure with its table, without a style or script of its own', async () => {
    const { status, html } = await supervisor.get('/angka');
    expect(status).toBe(200);
    expect(html.match(/<svg class="chart"[^>]* role="img"/g)?.length).toBe(5);
    for (const [, name] of html.matchAll(/aria-labelledby="(\S+-t) /g))
      expect(html).toContain(`<title id="${name}"`);
    expect(html).not.toMatch(/ style=|<script>|NaN|undefined|\[object/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('leads from each figure to its cases', async () => {
    const { html } = await supervisor.get('/angka');
    const links = [...html.matchAll(/href="\/office(\/angka\/kasus[^"]*)"/g)].map(([, to = '']) =>
      to.replaceAll('&amp;', '&'),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const to of new Set(links)) expect((await supervisor.get(to)).status, to).toBe(200);
  });

  it('is as good as empty in a time when nobody came, and says so', async () => {
    const { html } = await auditor.get('/angka?dari=2020-01-01&sampai=2020-02-01');
    expect(html).toContain('belum ada pemilik usaha');
    expect(html).not.toContain('<svg class="chart"');
  });

  it('says what is wrong with its days, and shows the usual weeks', async () => {
    for (const [days, said] of [
      ['dari=besok', 'Tanggalnya tidak dikenal'],
      ['dari=2026-02-31', 'Tanggalnya tidak dikenal'],
      ['dari=2026-03-01&sampai=2026-02-01', 'Tanggal awal sesudah'],
      ['dari=2001-01-01', 'lebih dari dua tahun'],
    ]) {
      const { status, html } = await auditor.get(`/angka?${days}`);
      expect(status).toBe(200);
      expect(html).toContain(said);
      expect(html).toContain('Mulai kontak');
    }
  });
});

describe('the cases behind a figure', () => {
  const registered = '/angka/kasus?figur=langkah&langkah=registered';

  it('are listed, and the list is noted in the trail', async () => {
    const { html } = await supervisor.get(registered);
    expect(html).toContain('Bengkel Darto');
    const lines = office.rows("select actor, subject from audit where action = 'figures_read'");
    expect(lines).toContainEqual({ actor: supervisor.officer.id, subject: 'figures' });
  });

  it('are only those of the own area; others are counted', async () => {
    const { html } = await officer.get(registered);
    expect(html).not.toContain('Bengkel Darto');
    expect(html).toContain('1 kasus lain ada di luar wilayah');
    const verdicts = await officer.get('/angka/kasus?figur=langkah&langkah=verdict');
    expect(verdicts.html).toContain('Warung Sri');
  });

  it('are of the kecamatan, week, question or wait that was counted', async () => {
    const taman = await supervisor.get(
      `/angka/kasus?figur=langkah&langkah=verdict&kecamatan=${TAMAN}`,
    );
    expect(taman.html).toContain('Bengkel Darto');
    expect(taman.html).not.toContain('Warung Sri');
    const waited = await supervisor.get('/angka/kasus?figur=tunggu&jenis=pendaftaran');
    expect(waited.html).toContain('Bengkel Darto');
    expect(waited.html).toContain('2 hari');
    const waiting = await supervisor.get('/angka/kasus?figur=tunggu&jenis=jawaban&masih=1');
    expect(waiting.html).toContain('minta bicara dengan petugas');
    const silent = await supervisor.get('/angka/kasus?figur=berhenti&soal=check.offer&diam=1');
    expect(silent.html).toContain('1 pemberi kerja belum punya kasus');
  });

  it('are refused where nothing is meant', async () => {
    for (const query of ['', '?figur=langkah', '?figur=tunggu&jenis=x', '?figur=petugas&petugas=x'])
      expect((await supervisor.get(`/angka/kasus${query}`)).status, query).toBe(404);
  });
});

describe('who sees what', () => {
  it('an auditor sees the numbers and no way to a case', async () => {
    const { status, html } = await auditor.get('/angka');
    expect(status).toBe(200);
    expect(html).not.toContain('/angka/kasus');
    expect(html).not.toContain('Bu Rini');
    expect((await auditor.get('/angka/kasus?figur=langkah&langkah=verdict')).status).toBe(403);
    expect((await auditor.get('/angka/unduh?tabel=petugas')).status).toBe(403);
  });

  it('an officer sees no table of her colleagues', async () => {
    expect((await officer.get('/angka')).html).not.toContain('Bu Rini');
    expect((await officer.get('/angka/unduh?tabel=petugas')).status).toBe(403);
    expect((await officer.get('/angka/kasus?figur=petugas&petugas=-')).status).toBe(403);
  });

  it('a partner sees none of it', async () => {
    const partner = await office.desk('partner', { org: 'Disnaker' });
    expect((await partner.get('/angka')).status).toBe(403);
    expect((await partner.get('/angka/unduh?tabel=corong')).status).toBe(403);
  });

  it('a supervisor sees who has what open, did what, and lets whom wait', async () => {
    const rows = await table('petugas', '', supervisor);
    expect(rows.find(([name]) => name === 'Bu Rini')).toEqual([
      ...['Bu Rini', '0', '1', expect.stringContaining('1'), '–'],
    ]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['Belum ada petugas', '2']);
    expect(rows.at(-1)?.at(-1)).toBe('2 hari');
    const open = await supervisor.get('/angka/kasus?figur=petugas&petugas=-');
    expect(open.html).toContain('Warung Sri');
  });

  it('a name that is a formula is text in the file', async () => {
    const answer = await supervisor.raw('/angka/unduh?tabel=petugas');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(await answer.text()).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('an unknown table is refused', async () => {
    expect((await supervisor.get('/angka/unduh?tabel=lain')).status).toBe(404);
  });
});

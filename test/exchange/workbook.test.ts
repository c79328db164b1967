import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { EmployerRecord } from '../../flows/kit/record.ts';
import { emptyRecord } from '../../flows/kit/record.ts';
import { gapsOf } from '../../src/exchange/edabu/gaps.ts';
import { edabuWorkbook } from '../../src/exchange/edabu/workbook.ts';
import { EVIL_NAMES, employerOf, nikOf, sourceOf, workerOf, workersOf } from './records.ts';
import { unzip } from './unzip.ts';

type Rows = (string | number | null)[][];

async function read(record: EmployerRecord) {
  const bytes = await edabuWorkbook(sourceOf(record));
  const sheets = await readXlsxFile(bytes);
  const rows = Object.fromEntries(
    sheets.map(({ sheet, data }) => [sheet, data as unknown as Rows]),
  );
  const [workers = [], gaps = [], notes = []] = Object.values(rows);
  return { names: Object.keys(rows), workers, gaps, notes, bytes };
}

const column = (rows: Rows, header: string) => {
  const at = rows[0]?.indexOf(header) ?? -1;
  return rows.slice(1).map((row) => row[at]);
};

describe('the workbook of six workers', () => {
  const record = employerOf(
    [
      ...workersOf(4),
      workerOf(4, { wage: { monthly: 1_500_000, said: 'month' }, status: 'daily' }),
      { ref: 'w6', fields: { name: 'Joko' } },
    ],
    { workerCount: 8 },
  );

  it('has a row for each in the shape of e-Dabu', async () => {
    const { names, workers } = await read(record);
    expect(names).toEqual(['Mutasi ke BU', 'Yang masih kurang', 'Keterangan']);
    expect(workers[0]).toHaveLength(37);
    expect(column(workers, 'No')).toEqual([1, 2, 3, 4, 5, 6]);
    const niks = [0, 1, 2, 3, 4].map(nikOf);
    expect(column(workers, 'NIK/KITAS/KITAP')).toEqual([...niks, null]);
    expect(column(workers, 'Nama Lengkap')[1]).toBe('WARNI RIYADI 2');
    expect(column(workers, 'Jenis Kelamin')).toEqual([1, 2, 1, 2, 1, null]);
    expect(column(workers, 'Nomor Telepon Peserta')[0]).toBe('081234567100');
    expect(column(workers, 'Gaji Pokok + Tunj. Tetap (Kary. Aktif)')).toEqual([
      2_500_000,
      2_500_000,
      2_500_000,
      2_500_000,
      2_433_254,
      null,
    ]);
  });

  it('says in words what is missing and what has to be settled', async () => {
    const { gaps } = await read(record);
    const told = gaps.slice(1).map((row) => row.join(' | '));
    expect(told).toContain('Usaha | karyawan di luar daftar | 2 orang lagi menurut pemilik');
    expect(told).toContain('Joko | NIK | belum ada');
    expect(told).toContain('Joko | No. KK | belum ada');
    expect(told.find((line) => line.startsWith('Siti Riyadi 5 | gaji'))).toMatch(
      /Rp1\.500\.000.*Rp2\.433\.254/,
    );
    expect(told.find((line) => line.startsWith('Siti Riyadi 5 | status kerja'))).toMatch(
      /^.*Harian/,
    );
    expect(told.find((line) => line.startsWith('Warni Riyadi 2 | status BPJS'))).toMatch(/PBI/);
    expect(told.find((line) => /^Semua karyawan \| Tempat Lahir/.test(line))).toMatch(/KTP/);
  });

  it('marks itself as a draft, says when it was made, and calls its figures an estimate', async () => {
    const { notes } = await read(record);
    const text = notes.map((row) => row.filter((value) => value !== null).join(' | ')).join('\n');
    expect(text).toMatch(/^DRAF: susunan kolom ini belum disahkan BPJS Kesehatan/);
    expect(text).toContain('Dibuat 23 November 2026 pukul 09:30 WIB.');
    expect(text).toContain('Perkiraan iuran sebulan');
    expect(text).toContain('Siti Riyadi 5 | 1500000 | 2433254 | 97330 | 24333 | 0 | 121663 | II');
  });
});

it('family members are counted on the second sheet, never made up as rows', async () => {
  const family = { spouse: true, children: 4, parents: 1 };
  const { workers, gaps, notes } = await read(employerOf([workerOf(0, { family })]));
  expect(workers).toHaveLength(2);
  const line = gaps.find(([, what]) => what === 'keluarga');
  expect(line?.[2]).toMatch(/4 anak.*1 orang tua.*belum ada/);
  const cost = notes.find(([who, wage]) => who === 'Slamet Riyadi 1' && wage === 2_500_000);
  expect(cost?.[5], 'the fourth child and the parent').toBe(50_000);
});

it('a worker who was taken out is in no sheet', async () => {
  const left = workerOf(1, { removed: 'left' });
  const { bytes, workers } = await read(employerOf([workerOf(0), left], { workerCount: 1 }));
  expect(workers).toHaveLength(2);
  expect([...unzip(bytes).values()].join('')).not.toContain(nikOf(1));
});

it('two hundred workers have two hundred rows', async () => {
  const { workers } = await read(employerOf(workersOf(200)));
  expect(workers).toHaveLength(201);
  expect(new Set(column(workers, 'NIK/KITAS/KITAP')).size).toBe(200);
});

it('nothing known gives an honest file', async () => {
  const { workers, gaps, notes } = await read(emptyRecord);
  expect(workers).toHaveLength(1);
  expect(gaps.slice(1).map((row) => row.join(' | '))).toEqual([
    'Usaha | nama usaha | belum ada',
    'Usaha | kecamatan tempat usaha | belum ada',
    'Usaha | nama pemilik | belum ada',
    'Usaha | karyawan di luar daftar | belum ada karyawan yang didata',
  ]);
  expect(notes.flat()).toContain('Belum ada gaji yang diketahui.');
});

describe('names that are formulas, pages or steering signs', () => {
  const workers = EVIL_NAMES.map((name, at) => workerOf(at, { name }));
  const record = employerOf(workers, {
    businessName: '=cmd|calc',
    contactName: '@SUM(1)',
    place: { area: '33.27', kecamatan: '33.27.12', label: '-2+3' },
  });

  it('are string cells: no formula is in the file', async () => {
    const { bytes } = await read(record);
    const files = unzip(bytes);
    for (const [name, xml] of files) {
      if (!name.startsWith('xl/worksheets/')) continue;
      expect(xml, name).not.toMatch(/<f[ >/]/);
      for (const [, type, value] of xml.matchAll(/<c [^>]*?(?:t="(\w+)")?><v>([^<]*)<\/v>/g))
        if (type !== 's') expect(value, name).toMatch(/^\d{1,9}$/);
    }
    expect([...files.keys()].filter((name) => /external|vba|hyperlink/i.test(name))).toEqual([]);
  });

  it('keep what they say, in one line without anything invisible', async () => {
    const names = column((await read(record)).workers, 'Nama Lengkap');
    expect(names[0]).toBe('=HYPERLINK("HTTP://JAHAT.EXAMPLE","KLIK")');
    expect(names[4]).toBe('<SCRIPT>ALERT(1)</SCRIPT>');
    expect(names[5]).toContain('😀');
    expect(names[7]).toBe('BUDI SANTOSO =1+1');
    for (const name of names) expect(String(name)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('are no code of the sentences either', () => {
    const told = gapsOf(sourceOf(employerOf([workerOf(0, { name: '$t(exchange:draft) {{x}}' })])));
    expect(told.find(({ what }) => what === 'mulai kerja')?.who).toBe('$t(exchange:draft) {{x}}');
  });

  it('text cells stay text when somebody types in them later', async () => {
    const styles = unzip((await read(record)).bytes).get('xl/styles.xml') ?? '';
    expect(styles).toContain('formatCode="@"');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkers, type WorkerRow } from './worker-list.ts';

const NOW = Date.parse('2026-11-22T03:00:00Z');
const A = '3327081205909901';
const B = '3327085205909902';
const C = '3327081708809941';

/** "Slamet 3327081205909901 2000000": the cells of a row, doubtful ones as "?nik". */
function short({ name, nik, wage, doubts }: WorkerRow): string {
  const sum = wage === null ? null : (wage.special ?? `${wage.rupiah}${per(wage.per)}`);
  return [name, nik?.nik, sum, ...doubts.map((cell) => `?${cell}`)].filter(Boolean).join(' ');
}

const per = (unit: string) => (unit === 'month' ? '' : `/${unit}`);
const read = (text: string) => readWorkers(text, NOW).map(short);

describe('several workers in one message', () => {
  it.each<[string, string[]]>([
    [`1. Slamet ${A} 2jt 2. Warni ${B} 1,8jt`, [`Slamet ${A} 2000000`, `Warni ${B} 1800000`]],
    [`1) Slamet ${A} 2jt\n2) Warni ${B} 1,8jt`, [`Slamet ${A} 2000000`, `Warni ${B} 1800000`]],
    [`1.Slamet 2jt 2.Warni 1,8jt`, ['Slamet 2000000', 'Warni 1800000']],
    ['1. Slamet\n2. Warni\n3. Tono', ['Slamet', 'Warni', 'Tono']],
    ['1 Slamet\n2 Warni', ['Slamet', 'Warni']],
    ['- Slamet\n- Warni\n- Tono', ['Slamet', 'Warni', 'Tono']],
    ['• Slamet\n• Warni', ['Slamet', 'Warni']],
    ['Slamet\nWarni\nTono', ['Slamet', 'Warni', 'Tono']],
    ['Slamet, Warni, Tono', ['Slamet', 'Warni', 'Tono']],
    ['Slamet sama Warni', ['Slamet', 'Warni']],
    ['Slamet dan Warni', ['Slamet', 'Warni']],
    [`y. warni ${B} 1,6jt`, [`Warni ${B} 1600000`]],
    [`Y. Suparno ${A} 1,6jt`, [`Y. Suparno ${A} 1600000`]],
    ['Slamet karo Warni', ['Slamet', 'Warni']],
    ['Slamet & Warni', ['Slamet', 'Warni']],
    ['slamet riyadi, warni, tono wijaya', ['Slamet Riyadi', 'Warni', 'Tono Wijaya']],
    ['Slamet/Warni/Tono', ['Slamet', 'Warni', 'Tono']],
    ['Slamet; Warni; Tono', ['Slamet', 'Warni', 'Tono']],
    ['Pak Slamet, Bu Warni, Mas Tono', ['Slamet', 'Warni', 'Tono']],
    ['yang pertama Slamet, yang kedua Warni', ['Slamet', 'Warni']],
    ['karyawan saya Slamet, Warni sama Tono', ['Slamet', 'Warni', 'Tono']],
    ['Moh. Nur, Abd. Rohman', ['Moh. Nur', 'Abd. Rohman']],
    ['Slamet 2jt, Warni 1,8jt, Tono 1,9', ['Slamet 2000000', 'Warni 1800000', 'Tono 1900000']],
    ['Slamet 2jt Warni 1,8jt Tono 1900rb', ['Slamet 2000000', 'Warni 1800000', 'Tono 1900000']],
    ['slamet 1800 rb warni 1700 rb', ['Slamet 1800000', 'Warni 1700000']],
    ['2 juta slamet, 1,8 juta warni', ['Slamet 2000000', 'Warni 1800000']],
    ['gaji slamet 2jt, gaji warni 1,8jt', ['Slamet 2000000', 'Warni 1800000']],
    ['gajine Slamet 2jt, Warni 1,8jt', ['Slamet 2000000', 'Warni 1800000']],
    ['Slamet Rp 2.000.000, Warni Rp 1.800.000', ['Slamet 2000000', 'Warni 1800000']],
    ['Slamet = 2jt\nWarni = 1,8jt', ['Slamet 2000000', 'Warni 1800000']],
    ['Slamet: 2jt\nWarni: 1,8jt', ['Slamet 2000000', 'Warni 1800000']],
    ['Slamet - 2jt\nWarni - 1,8jt', ['Slamet 2000000', 'Warni 1800000']],
    ['Slamet gaji 2 juta, Warni gaji 1,8 juta', ['Slamet 2000000', 'Warni 1800000']],
    ['Slamet 90rb sehari, Warni 500rb seminggu', ['Slamet 90000/day', 'Warni 500000/week']],
    ['Slamet harian 90rb, Warni bulanan 2jt', ['Slamet 90000/day', 'Warni 2000000']],
    ['Slamet UMR, Warni 1,8jt', ['Slamet umk', 'Warni 1800000']],
    ['Slamet sejuta, Warni 1,5 jt', ['Slamet 1000000', 'Warni 1500000']],
    ['Slamet rong yuta, Warni 1,5 yuta', ['Slamet 2000000', 'Warni 1500000']],
    [`Slamet ${A}, Warni ${B}`, [`Slamet ${A}`, `Warni ${B}`]],
    [`${A} Slamet\n${B} Warni`, [`Slamet ${A}`, `Warni ${B}`]],
    [`${A} Slamet 2jt\n${B} Warni 1,8jt`, [`Slamet ${A} 2000000`, `Warni ${B} 1800000`]],
    [`Slamet\n${A}\n2jt\nWarni\n${B}\n1,8jt`, [`Slamet ${A} 2000000`, `Warni ${B} 1800000`]],
    [`Slamet\n${A}\nWarni\n${B}`, [`Slamet ${A}`, `Warni ${B}`]],
    [`${A}\n${B}`, [A, B]],
    [`Slamet ${A} 2jt Warni ${B} 1,8jt`, [`Slamet ${A} 2000000`, `Warni ${B} 1800000`]],
    [
      `Slamet, NIK ${A}, gaji 2jt; Warni, NIK ${B}, gaji 1,8jt`,
      [`Slamet ${A} 2000000`, `Warni ${B} 1800000`],
    ],
    [
      `nama: Slamet\nNIK: ${A}\ngaji: 2jt\nnama: Warni\nNIK: ${B}\ngaji: 1,8jt`,
      [`Slamet ${A} 2000000`, `Warni ${B} 1800000`],
    ],
    [
      `Slamet 3327 0812 0590 9901 2jt, Warni 3327-0852-0590-9902 1,8jt`,
      [`Slamet ${A} 2000000`, `Warni ${B} 1800000`],
    ],
    [
      `Slamet Riyadi\t${A}\t2400000\nWarni\t${B}\t1800000`,
      [`Slamet Riyadi ${A} 2400000`, `Warni ${B} 1800000`],
    ],
    [
      `Nama\tNIK\tGaji\nSlamet\t${A}\t2400000\nWarni\t${B}\t1800000`,
      [`Slamet ${A} 2400000`, `Warni ${B} 1800000`],
    ],
    [
      `No\tNama\tNIK\tGaji\n1\tSlamet\t${A}\t2.400.000\n2\tWarni\t${B}\t1.800.000`,
      [`Slamet ${A} 2400000`, `Warni ${B} 1800000`],
    ],
    [`Slamet;${A};2400000\nWarni;${B};1800000`, [`Slamet ${A} 2400000`, `Warni ${B} 1800000`]],
    [`Slamet | ${A} | 2jt\nWarni | ${B} | 1,8jt`, [`Slamet ${A} 2000000`, `Warni ${B} 1800000`]],
    ['Slamet 12-5-90 gaji 1,8 / Warni 3-4-92 gaji 1,7', ['Slamet 1800000', 'Warni 1700000']],
    ['Slamet 2jt hp 081234567890, Warni 1,8jt', ['Slamet 2000000', 'Warni 1800000']],
    [`Slamet KK 3327081209129907 NIK ${A}, Warni NIK ${B}`, [`Slamet ${A}`, `Warni ${B}`]],
    ['Slamet 2jt dan Warni 1,8jt ya pak', ['Slamet 2000000', 'Warni 1800000']],
    [
      'Tono 2jt, Slamet 2jt karena paling lama, Warni 1,8jt',
      ['Tono 2000000', 'Slamet 2000000', 'Warni 1800000'],
    ],
  ])('"%s"', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('a list with notes beside the workers', () => {
  it.each<[string, string[]]>([
    [
      `No\tNama\tNIK\tUpah\tKet\n1\tSlamet\t${A}\t2.400.000\ttetap\n2\tWarni\t${B}\t1.500.000\tborongan`,
      [`Slamet ${A} 2400000`, `Warni ${B} 1500000`],
    ],
    [
      `Slamet ${A} 2.400.000 tetap\nWarni ${B} 1.500.000 borongan`,
      [`Slamet ${A} 2400000`, `Warni ${B} 1500000`],
    ],
    [
      `Ingkang setunggal naminipun Warni ${B} ongkosipun 1.500.000, setunggale Slamet ${A} sami`,
      [`Warni ${B} 1500000`, `Slamet ${A} 1500000`],
    ],
  ])('"%s"', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('a membership told of beside a worker', () => {
  const cards = (text: string) =>
    readWorkers(text, NOW).map(({ name, membership }) => [name, membership ?? null]);

  it.each<[string, (string | null)[][]]>([
    [
      `Warni ${B} 1,5jt sampun gadhah KIS gratis saking desa, Slamet ${A} 2jt dereng gadhah menapa-menapa`,
      [
        ['Warni', 'pbi'],
        ['Slamet', 'none'],
      ],
    ],
    [
      '1. Slamet 2jt bpjs mandiri 2. Warni 1,5jt ikut bpjs suami',
      [
        ['Slamet', 'mandiri'],
        ['Warni', 'dependant'],
      ],
    ],
    [
      'Slamet 2jt, KIS gratis, Warni 1,5jt, belum punya bpjs',
      [
        ['Slamet', 'pbi'],
        ['Warni', 'none'],
      ],
    ],
    [`Slamet ${A} 2jt punya BPJS TK`, [['Slamet', null]]],
    [
      `Slamet ${A}, Tono belum ada`,
      [
        ['Slamet', null],
        ['Tono', null],
      ],
    ],
  ])('"%s"', (text, told) => {
    expect(cards(text)).toEqual(told);
  });
});

describe('a wage for all', () => {
  it.each<[string, string[]]>([
    ['Slamet, Warni sama Tono gaji 2jt semua', ['Slamet 2000000', 'Warni 2000000', 'Tono 2000000']],
    ['Slamet, Warni, gaji semua 2jt', ['Slamet 2000000', 'Warni 2000000']],
    ['Slamet dan Warni gaji UMR semua', ['Slamet umk', 'Warni umk']],
    ['Slamet\nWarni\ngaji 2jt kabeh', ['Slamet 2000000', 'Warni 2000000']],
    ['Slamet 2jt\nWarni podo\nTono sama', ['Slamet 2000000', 'Warni 2000000', 'Tono 2000000']],
    ['Slamet 2jt, Warni idem', ['Slamet 2000000', 'Warni 2000000']],
  ])('"%s"', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('what is in doubt is left to be asked', () => {
  it.each<[string, string[]]>([
    ['Slamet 2jt, Warni 900', ['Slamet 2000000', 'Warni ?wage']],
    ['Slamet 2jt, Warni 1,5 sampai 2jt', ['Slamet 2000000', 'Warni ?wage']],
    ['Slamet podo, Warni 2jt', ['Slamet ?wage', 'Warni 2000000']],
    [`Slamet 332708120590990 2jt, Warni ${B} 2jt`, ['Slamet 2000000 ?nik', `Warni ${B} 2000000`]],
    [`Slamet 3327083205909901, Warni ${B}`, ['Slamet ?nik', `Warni ${B}`]],
    [`Slamet 3,32708E+15 2jt\nWarni ${B} 2jt`, ['Slamet 2000000 ?nik', `Warni ${B} 2000000`]],
    [`Slamet 33270812O59O99O1, Warni ${B}`, ['Slamet ?nik', `Warni ${B}`]],
    [`Slamet ${A}, Warni ${A}`, ['Slamet ?nik', 'Warni ?nik']],
    [
      `Pak Slamet ${B} 2jt, Bu Warni 3327085205909903 2jt`,
      ['Slamet 2000000 ?nik', 'Warni 3327085205909903 2000000'],
    ],
  ])('"%s"', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('one worker with more than one cell', () => {
  it.each<[string, string]>([
    [`${A} slamet riyadi 2,4jt`, `Slamet Riyadi ${A} 2400000`],
    [`Slamet ${A}`, `Slamet ${A}`],
    [`slamet, ${A}, 2jt`, `Slamet ${A} 2000000`],
    [`NIK-nya ${C} atas nama Wardi, gajinya 2.200.000 karena paling lama.`, `Wardi ${C} 2200000`],
    ['Namanya Rohmatun, gajinya 1.800.000, Pak.', 'Rohmatun 1800000'],
    [`${A} 2jt`, `${A} 2000000`],
  ])('"%s"', (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe('no list', () => {
  it.each([
    '',
    '   ',
    'ya',
    'tidak',
    'nanti ya',
    'belum ada, nanti saja',
    'ktpne nang omah, besok tak jupuk',
    'durung ana',
    'asdf qwer',
    A,
    `NIK ${A}`,
    'Slamet',
    'Slamet Riyadi',
    'Slamet Riyadi, S.Pd',
    'Kusniyati, Pak.',
    'yo yati, Siti Suryati jenenge nang KTP',
    'Yati, di KTP Siti Suryati',
    'Ibu Nur Hidayah, S.Pd',
    '2jt',
    '2.400.000',
    'priben carane',
    'kok banyak sekali, males saya',
    'iya benar, betul sekali',
    'saya ada dua orang, satu harian satu bulanan',
    'Slamet atau Warni?',
    'eh salah, Slamet Riyadi',
    `NIK-nya ${A}, mohon maaf kalau salah ketik, yang benar ${C}.`,
    'gaji Warni bukan 2jt tapi 1,8jt, Slamet juga',
    'hapus data',
    '😀😀',
  ])('"%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('any text', () => {
  const messy = fc.array(
    fc.constantFrom(
      A,
      B,
      'Slamet',
      'warni',
      '2jt',
      '1,8',
      'gaji',
      'semua',
      'sama',
      ',',
      '\n',
      '\t',
      '1.',
      '2.',
      ' ',
      '-',
      '=',
      '(',
      ')',
      'Pak',
      'podo',
      '3.32708E+15',
      '\ue000',
    ),
    { maxLength: 60 },
  );

  it('is read without throwing, and a cell is either known or in doubt', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 400 }),
          messy.map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const row of readWorkers(text, NOW)) {
            for (const cell of row.doubts) expect(row[cell], text).toBeNull();
            if (row.nik) expect(row.nik.nik).toMatch(/^\d{16}$/);
            if (row.wage?.special === null) expect(row.wage.rupiah).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of fifty workers is a list, of more it is not', () => {
    const lines = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `${at + 1}. ${NAMES[at % NAMES.length]} ${at + 1},5jt`,
      );
    const few = lines(9).join('\n');
    expect(readWorkers(few, NOW)).toHaveLength(9);
    const many = Array.from({ length: 51 }, (_, at) => `${NAMES[at % NAMES.length]} 2jt`).join(
      '\n',
    );
    expect(readWorkers(many, NOW)).toEqual([]);
    expect(readWorkers(many.split('\n').slice(0, 50).join('\n'), NOW)).toHaveLength(50);
  });

  it('of ten thousand signs takes no longer than it has to', () => {
    const texts = [
      'Slamet 2jt, '.repeat(900),
      '1 '.repeat(5000),
      'a'.repeat(10_000),
      '3'.repeat(10_000),
      '1. '.repeat(3300),
      'sama '.repeat(2000),
      '- '.repeat(5000),
      '\n'.repeat(10_000),
      `${A} `.repeat(590),
      '3,3e'.repeat(2500),
      'kk '.repeat(3300),
    ];
    for (const text of texts) {
      const begun = performance.now();
      readWorkers(text, NOW);
      expect(performance.now() - begun, text.slice(0, 12)).toBeLessThan(1000);
    }
  });
});

const NAMES = ['Slamet', 'Warni', 'Tono', 'Siti', 'Karto', 'Yanti', 'Eka', 'Wati', 'Joko'];

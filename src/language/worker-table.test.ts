import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TABLE_ROWS, readTable, type TableRow, workerRow } from './worker-table.ts';

const NOW = Date.parse('2026-11-22T03:00:00Z');
const SLAMET = '3327081205909901';
const WARNI = '3327085205909902';
const TONO = '3327081708809941';
const KK = '3327081209129907';

const option = (key: string, label: string, ...words: string[]) => ({ key, label, words });
const offers = {
  membership: [option('none', 'Belum punya', 'belum'), option('pbi', 'KIS gratis', 'kis', 'pbi')],
  status: [option('permanent', 'Tetap'), option('daily', 'Harian'), option('piece', 'Borongan')],
};
const read = (text: string, corrections = new Map<string, string>()) =>
  readTable(text, NOW, { offers, corrections });

/** "name Slamet, wage 2400000": what was read; a doubt with "?" and its value, if it has one. */
function short({ cells }: TableRow): string {
  return Object.entries(cells)
    .filter(([, { value, doubt }]) => value !== null || doubt !== null)
    .map(([field, { value, doubt }]) =>
      [field, shown(value), doubt && `?${doubt}`].filter((part) => part !== null).join(' '),
    )
    .join(', ');
}

function shown(value: unknown): string | null {
  const { nik, rupiah, per, special } = (value ?? {}) as Record<string, string | null>;
  if (nik !== undefined) return nik;
  if (rupiah !== undefined) return `${special ?? rupiah}${per === 'month' ? '' : `/${per}`}`;
  return value === null ? null : String(value);
}

const rows = (text: string) => read(text).rows.map(short);

describe('a range pasted from a spreadsheet', () => {
  it('with headings is read column by column, whatever their order', () => {
    const table = read(
      [
        'No\tNama Lengkap\tL/P\tNo. KTP\tTgl Lahir\tNo HP/WA\tGaji Pokok (Rp)\tTMT\tStatus\tBPJS\tNo. KK',
        `1\tSLAMET RIYADI\tL\t${SLAMET}\t12/05/1990\t0812-3456-7890\t2.400.000\t01/03/2019\tTetap\tKIS\t${KK}`,
        `2\tWarni\tP\t${WARNI}\t12-May-90\t\t1800000\tMar-21\tHarian\tbelum\t`,
      ].join('\n'),
    );
    expect(table.rows.map(short)).toEqual([
      `name Slamet Riyadi, nik ${SLAMET}, wage 2400000, kk ${KK}, phone +6281234567890, membership pbi, status permanent, since 2019-03`,
      `name Warni, nik ${WARNI}, wage 1800000, membership none, status daily, since 2021-03`,
    ]);
    expect(table).toMatchObject({ unused: [], unread: [], beyond: 0, repeated: 0 });
  });

  it.each<[string, string[]]>([
    [
      `Slamet\t${SLAMET}\t2.400.000\nWarni\t${WARNI}\t1.800.000`,
      [`name Slamet, nik ${SLAMET}, wage 2400000`, `name Warni, nik ${WARNI}, wage 1800000`],
    ],
    [
      `1;2.400.000;${SLAMET};Slamet;0812-3456-7890;Tetap\n2;1.800.000;${WARNI};Warni;;Harian`,
      [
        `name Slamet, nik ${SLAMET}, wage 2400000, phone +6281234567890, status permanent`,
        `name Warni, nik ${WARNI}, wage 1800000, status daily`,
      ],
    ],
    [
      `${KK}\t${SLAMET}\tSlamet\tPenjahit\n${KK}\t${WARNI}\tWarni\tPenjahit`,
      [`name Slamet, nik ${SLAMET}, kk ${KK}`, `name Warni, nik ${WARNI}, kk ${KK}`],
    ],
    [
      `Panggilan\tIdentitas diri\tBayaran per orang\nSlamet\t${SLAMET}\t2jt\nWarni\t${WARNI}\t2jt`,
      [`name Slamet, nik ${SLAMET}, wage 2000000`, `name Warni, nik ${WARNI}, wage 2000000`],
    ],
  ])('without headings is read by what stands in it: "%s"', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      `Nama\tNIK\n"Slamet\nRiyadi"\t"${SLAMET}"\r\n"Warni ""Ni"""\t${WARNI}`,
      [`name Slamet Riyadi, nik ${SLAMET}`, `name Warni Ni, nik ${WARNI}`],
    ],
    [
      `| Nama | NIK |\n|------|-----|\n| Slamet | ${SLAMET} |\n| Warni | ${WARNI} |`,
      [`name Slamet, nik ${SLAMET}`, `name Warni, nik ${WARNI}`],
    ],
    [
      `DATA KARYAWAN\n\n\tNama\tGaji\n(1)\t(2)\t(3)\n1\tSlamet\t2jt\n\t\t\n\tNama\tGaji\n2\tWarni\tidem\n\tTotal\t4jt`,
      ['name Slamet, wage 2000000', 'name Warni, wage 2000000'],
    ],
    [
      `Nama\tUpah/hari\nSlamet\t90.000\nWarni\t85rb`,
      ['name Slamet, wage 90000/day', 'name Warni, wage 85000/day'],
    ],
    [
      `Nama\tGaji (juta)\nSlamet\t2,4\nWarni\tUMR`,
      ['name Slamet, wage 2400000', 'name Warni, wage umk'],
    ],
    [`Nama\tNIK\nBagus\t${SLAMET}`, [`name Bagus, nik ${SLAMET}`]],
  ])('comes as Excel and notes write it: "%s"', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('names the columns and lines of which nothing was taken', () => {
    const table = read(
      `No\tNama\tNIK\tJabatan\tKet\tGaji\n1\tSlamet\t001\tPenjahit\tkawin\t2jt\n\tMengetahui,\t\t\t\t`,
    );
    expect(table.rows.map(short)).toEqual(['name Slamet, wage 2000000']);
    expect(table.unused.map(({ heading }) => heading)).toEqual(['NIK', 'Jabatan', 'Ket']);
    expect(table.unread).toEqual(['Mengetahui,']);
    expect(read(`Slamet\t2jt\tkidul\nWarni\t2jt\t\nTono\t2jt\tlor 1`).unused).toEqual([
      { place: 3, heading: '' },
    ]);
  });

  it('has each row once, and no more rows than the form takes', () => {
    const line = `Slamet\t${SLAMET}\t2jt`;
    expect(read(`${line}\nWarni\t${WARNI}\t2jt\n${line}`)).toMatchObject({ repeated: 1 });
    const names = Array.from({ length: 260 }, (_, at) => `Tono ${'abcdefghij'[at % 10]}\t${at}jt`);
    const table = read(`Nama\tGaji\n${names.join('\n')}`);
    expect([table.rows.length, table.beyond]).toEqual([MOST_TABLE_ROWS, 10]);
  });
});

describe('what Excel does to a number', () => {
  const cell = (field: string, heading: string, ...written: string[]) =>
    read(`Nama\t${heading}\n${written.map((one) => `Slamet\t${one}`).join('\n')}`).rows.map(
      ({ cells }) => {
        const { value, doubt } = cells[field as 'nik'] ?? { value: null, doubt: null };
        return [shown(value), doubt];
      },
    );

  it.each<[string, string, string | null, string | null]>([
    ['NIK', '3,32708E+15', null, 'lost_digits'],
    ['NIK', '3.32708E+15', null, 'lost_digits'],
    ['NIK', `'${SLAMET}`, SLAMET, null],
    ['NIK', `${SLAMET}.0`, SLAMET, null],
    ['NIK', `${SLAMET},00`, SLAMET, null],
    ['NIK', '3.327.081.205.909.901', SLAMET, null],
    ['NIK', '3,327,081,205,909,900', null, 'lost_digits'],
    ['NIK', '3327081205909910', '3327081205909910', 'zero_end'],
    ['NIK', '332708120590990', null, 'nik_length'],
    ['NIK', KK, KK, 'child'],
    ['NIK', 'belum ada', null, null],
    ['NIK', '-', null, null],
  ])('%s %s', (heading, written, value, doubt) => {
    expect(cell('nik', heading, written)).toEqual([[value, doubt]]);
  });

  it('is sure of lost digits where most numbers of the column end in 0', () => {
    expect(cell('nik', 'NIK', '3327081205909900', '3327085205909900', TONO)).toEqual([
      [null, 'lost_digits'],
      [null, 'lost_digits'],
      [TONO, null],
    ]);
  });

  it.each<[string, string | null, string | null]>([
    ['81234567890', '+6281234567890', null],
    ["'081234567890", '+6281234567890', null],
    ['6281234567890', '+6281234567890', null],
    ['81234567890,00', '+6281234567890', null],
    ['8,12346E+10', null, 'lost_digits'],
    ['081234567890 / 085712345678', null, 'phone_several'],
    ['0812', null, 'unread'],
  ])('a phone as %s', (written, value, doubt) => {
    expect(cell('phone', 'No HP', written)).toEqual([[value, doubt]]);
  });

  it.each<[string, string | null, string | null]>([
    ['Rp 2.400.000,00', '2400000', null],
    ['Rp      2.400.000', '2400000', null],
    ['2,400,000', '2400000', null],
    ['2.400.000', '2400000', null],
    ['2400000', '2400000', null],
    ['2,4E+06', '2400000', null],
    ['2,4jt', '2400000', null],
    ['2.400', '2400000', 'unsure'],
    ['Rp -', null, null],
    ['#REF!', null, 'unread'],
  ])('a wage as %s', (written, value, doubt) => {
    expect(cell('wage', 'Gaji', written)).toEqual([[value, doubt]]);
  });

  it.each(['01/03/2019', '43525', '1-Mar-19', 'Mar-19', '2019-03', '2019-03-01 00:00:00'])(
    'the month of a beginning as %s',
    (written) => {
      expect(cell('since', 'TMT', written)).toEqual([['2019-03', null]]);
    },
  );

  it('takes no bare number for one of the choices', () => {
    const [row] = read('Nama\tStatus\nSlamet\t2\nWarni\tTetap\nTono\tHarian').rows;
    expect(row && short(row)).toBe('name Slamet, status ?unread');
  });
});

describe('an identity number beside other columns', () => {
  it.each<[string, string, string | null]>([
    ['Tgl Lahir', '12/05/1990', null],
    ['Tgl Lahir', '05/12/1990', null],
    ['Tgl Lahir', '33005', null],
    ['TTL', 'Pemalang, 12 Mei 1990', null],
    ['Tgl Lahir', '13/05/1990', 'differs_birth'],
    ['Tgl Lahir', '33006', 'differs_birth'],
    ['Jenis Kelamin', 'Laki-laki', null],
    ['JK', 'P', 'differs_sex'],
    ['P/W', 'P', null],
    ['P/W', 'W', 'differs_sex'],
  ])('%s %s', (heading, written, doubt) => {
    const [row] = read(`Nama\tNIK\t${heading}\nSlamet\t${SLAMET}\t${written}`).rows;
    expect(row?.cells.nik).toMatchObject({ doubt, value: { nik: SLAMET } });
  });

  it('is in doubt where two workers have it, and goes to neither', () => {
    const { rows: both } = read(`Slamet\t${SLAMET}\t2jt\nWarni\t${SLAMET}\t1,8jt`);
    expect(both.map(({ cells }) => cells.nik?.doubt)).toEqual(['twin', 'twin']);
    expect(both.map((row) => workerRow(row).nik)).toEqual([null, null]);
  });

  it('is no family card', () => {
    const [row] = read(`Nama\tNIK\tKK\nSlamet\t${SLAMET}\t${SLAMET}`).rows;
    expect(row?.cells.kk).toMatchObject({ value: null, doubt: 'kk_is_nik' });
  });
});

describe('a list in words', () => {
  it('is read as the chat reads it', () => {
    expect(rows(`1. Slamet ${SLAMET} 2jt\n2. Warni ${WARNI} sama`)).toEqual([
      `name Slamet, nik ${SLAMET}, wage 2000000`,
      `name Warni, nik ${WARNI}, wage 2000000`,
    ]);
    expect(rows('Slamet, Warni, gaji 2jt semua')).toEqual([
      'name Slamet, wage 2000000',
      'name Warni, wage 2000000',
    ]);
  });

  it('says what is wrong with a cell and keeps what was written', () => {
    const [, warni] = read(`Slamet ${SLAMET} 2jt\nWarni 33270852059099 1,8jt`).rows;
    expect(warni?.cells.nik).toEqual({
      raw: '33270852059099',
      value: null,
      doubt: 'nik_length',
      args: { digits: 14 },
    });
    const [siti] = read(`Pak Siti ${WARNI} 2jt\nTono 2jt`).rows;
    expect(siti?.cells.nik?.doubt).toBe('differs_sex');
  });

  it('is read line by line where it is no list as a whole, and other lines are named', () => {
    const table = read(`Ini daftarnya pak?\nSlamet ${SLAMET} 2jt\nWarni\nbesok lagi ya pak`);
    expect(table.rows.map(short)).toEqual([
      `name Slamet, nik ${SLAMET}, wage 2000000`,
      'name Warni',
    ]);
    expect(table.unread).toEqual(['Ini daftarnya pak?', 'besok lagi ya pak']);
  });

  it('may have as many workers as the form takes', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `${at + 1}. Tono ${at + 1},5jt`);
    expect(read(lines.join('\n')).rows).toHaveLength(200);
  });
});

describe('a cell that was put right', () => {
  it('is read in place of what was pasted, with its heading and what stands beside it', () => {
    const text = `Nama\tNIK\tUpah/hari\tJK\nSlamet\t3,32708E+15\t9o\tL\nWarni\t${WARNI}\t85.000\tP`;
    const right = (nik: string) =>
      read(
        text,
        new Map([
          ['1.nik', nik],
          ['1.wage', ' 90.000 '],
          ['2.wage', ''],
        ]),
      ).rows.map(short);
    expect(right(SLAMET)).toEqual([
      `name Slamet, nik ${SLAMET}, wage 90000/day`,
      `name Warni, nik ${WARNI}`,
    ]);
    expect(right('3327085205909909')[0]).toContain('?differs_sex');
    expect(right(WARNI)[0]).toContain('?twin');
  });
});

describe('any pasted text', () => {
  const piece = fc.constantFrom(
    ...'\t|\n|;|"|""|\'|Nama|NIK|Gaji|No HP|KK|Tgl Lahir|TMT|Status|Slamet|Warni|2jt|2.400.000|-|3,32708E+15|'.split(
      '|',
    ),
    ...[SLAMET, WARNI, KK, '|', '081234567890', '12/05/1990', 'L', 'Total', 'sama', '\ud800', '٣'],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((some) => some.join('')),
    fc.array(piece, { maxLength: 60 }).map((some) => some.join('\t')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('is read without an error; what has neither value nor doubt was not told', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const table = read(text);
        expect(table.rows.length).toBeLessThanOrEqual(MOST_TABLE_ROWS);
        table.rows.forEach((row, at) => {
          expect(row.number).toBe(at + 1);
          const { nik, wage } = workerRow(row);
          if (nik) expect(nik.nik).toMatch(/^\d{16}$/);
          if (wage?.rupiah) expect(wage.rupiah).toBeGreaterThan(0);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('of a hundred thousand signs takes no longer than it has to', { timeout: 120_000 }, () => {
    const parts = [
      `Slamet\t${SLAMET}\t2.400.000\n`,
      `Slamet ${SLAMET} 2jt\n`,
      'Slamet\n',
      'halo apa kabar\n',
      '"a\t',
      '"""a\t',
      '\t',
      '\n',
      '1;2;3\n',
      '|---|',
      '3,32708E+15\n',
      'No\tNama\tNIK\tGaji\n',
      '"\n',
    ];
    for (const part of parts) {
      const text = part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
      const begun = performance.now();
      read(text);
      expect(performance.now() - begun, JSON.stringify(part)).toBeLessThan(5000);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Office } from '../../flows/kit/question.ts';
import { type EmployerRecord, emptyRecord, type Fields } from '../../flows/kit/record.ts';
import { keptFile } from '../../src/exchange/keep/file.ts';
import type { KeptBlock, KeptFile } from '../../src/exchange/keep/kept.ts';
import { keepPdf } from '../../src/exchange/keep/pdf.ts';
import type { Source } from '../../src/exchange/source.ts';
import { RULE_SETS, ruleId } from '../../src/jkn/rule-sets.ts';
import type { Signatures } from '../../src/jkn/signatures.ts';
import { readPdf } from './pdf.ts';
import { EVIL_NAMES, employerOf, nikOf, sourceOf, workerOf, workersOf } from './records.ts';

/** Six of whom nothing is lacking. */
const six = employerOf(workersOf(6).map((_, at) => workerOf(at, { membership: 'none' })));

/** The file as it stands, of an office where one is given. */
function sourceFor(record: EmployerRecord, office: Partial<Office> = {}): Source {
  const source = sourceOf(record);
  const { context } = source;
  return { ...source, context: { ...context, office: { ...context.office, ...office } } };
}

const kept = (record: EmployerRecord, office?: Partial<Office>) =>
  keptFile(sourceFor(record, office));

function textsOf(block: KeptBlock): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'points':
      return [...block.texts];
    case 'facts':
      return block.facts.flat();
    case 'workers':
      return block.workers.flatMap(({ called, stands, facts }) => [
        called,
        stands,
        ...facts.flat(),
      ]);
  }
}

const partTexts = (file: KeptFile, name: string) =>
  (file.parts.find((part) => part.name === name)?.blocks ?? []).flatMap(textsOf);

const allTexts = ({ title, draft, trial, notices, parts }: KeptFile) => [
  title,
  draft,
  ...(trial === null ? [] : [trial]),
  ...notices,
  ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
];

const workersIn = (file: KeptFile) =>
  file.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'workers' ? block.workers : [])),
  );

/** What is drawn on the paper, without the breaks of its lines. */
async function onPaper(source: Source) {
  const bytes = await keepPdf(source, { compress: false });
  const read = readPdf(bytes);
  return { ...read, bytes, text: squeezed(read.lines.join('').replaceAll('\u0095', '•')) };
}

const squeezed = (text: string) => text.replace(/\s/g, '').replaceAll('–', '\u0096');

/** Everything of a record that must never stand in a file that leaves with the owner. */
const SECRET = /\d{13,}|\d(?:[ .-]?\d){15}|(?:\+62|0)8\d{6,}/;

describe('the file that an owner keeps', () => {
  it('holds no number of a person whole, on the page or on paper', async () => {
    const names = ['Slamet 3327081205909901', '3327 0812 0590 9902', ...EVIL_NAMES];
    const record = employerOf(
      names.map((name, at) => workerOf(at, { name, home: { area: '33.27', label: 'Comal' } })),
      {
        nib: 'none',
        phone: '+6281299988877',
        businessName: 'Warung 3327081205909903',
        contactName: 'Sri 3327085205909904',
        village: '3327085205909905',
      },
    );
    const texts = allTexts(kept(record));
    for (const text of texts) expect(text).not.toMatch(SECRET);
    const { lines, text } = await onPaper(sourceFor(record));
    for (const line of lines) expect(line).not.toMatch(SECRET);
    expect(text).not.toMatch(SECRET);
    expect(texts).toContain('3327••••••••9001');
  });

  it('is on paper what it is on the page, a draft on each of its pages', async () => {
    const source = sourceFor(
      employerOf([...workersOf(3), { ref: 'w9', fields: { name: 'Budi' } }]),
    );
    const { text, lines, pages } = await onPaper(source);
    for (const one of allTexts(keptFile(source))) expect(text, one).toContain(squeezed(one));
    const marks = lines.filter((line) => line.startsWith('UJI COBA, bukan layanan resmi. DRAF'));
    expect(marks).toHaveLength(pages);
    expect(lines).toContain(`Halaman ${pages} dari ${pages}`);
  });

  it('tells nobody in what the document says about itself, and is the same bytes again', async () => {
    const { about, bytes } = await onPaper(sourceFor(six));
    expect(about.join(' ')).not.toMatch(/Sri|Warung|Slamet|3327/);
    expect((await onPaper(sourceFor(six))).bytes.equals(bytes)).toBe(true);
  });

  it('of two hundred workers has them all', async () => {
    const { text, pages } = await onPaper(sourceFor(employerOf(workersOf(200))));
    for (let at = 1; at <= 200; at += 1) expect(text).toContain(`Riyadi${at}NIK:3327`);
    expect(pages).toBeLessThan(30);
  });

  it('of a record without anything says so and makes nothing up', async () => {
    const file = kept(emptyRecord);
    expect(partTexts(file, 'workers')).toEqual(['Belum ada karyawan di daftar.']);
    expect(partTexts(file, 'cost')).toEqual([
      'Belum bisa dihitung: gaji karyawan belum diketahui.',
    ]);
    expect(partTexts(file, 'business')).toContain('belum diisi');
    expect((await onPaper(sourceFor(emptyRecord))).pages).toBeGreaterThan(0);
  });
});

describe('what a worker gave by himself', () => {
  const himself = (fields: Fields) =>
    kept(employerOf([workerOf(0), workerOf(1, fields), workerOf(3)]));

  it('is not shown to the owner, not even masked', () => {
    const file = himself({ self: ['nik', 'kk', 'family', 'phone'] });
    const [, second] = workersIn(file);
    expect(second?.facts).toEqual([
      ['NIK', 'diisi sendiri'],
      ['Gaji sebulan', 'Rp2.500.000'],
    ]);
    expect(second?.stands).toBe('lengkap');
    expect(allTexts(file).join(' ')).not.toContain(nikOf(1).slice(-4));
  });

  it('is not told by the cost either', () => {
    const file = himself({ self: ['name', 'wage'], wage: { monthly: 7_654_321, said: 'month' } });
    const text = allTexts(file).join(' ');
    expect(text).not.toMatch(/Warni|7\.654|Rp382\./);
    expect(workersIn(file)[1]?.called).toBe('2. Karyawan ke-2');
  });

  it('says that he is not done, and not with what', () => {
    const file = himself({ self: ['nik'], kk: null, family: null } as unknown as Fields);
    expect(workersIn(file)[1]?.stands).toBe('belum');
    expect(partTexts(file, 'missing')).toEqual(['belum selesai diisi sendiri: Warni Riyadi 2']);
    expect(partTexts(file, 'bring').join(' ')).not.toContain('Warni');
  });

  it('of one who objects says that, and that nobody may press him', () => {
    const file = himself({ objects: true, kk: null } as unknown as Fields);
    expect(workersIn(file)[1]).toMatchObject({ state: 'objects', stands: 'keberatan' });
    expect(partTexts(file, 'missing').join(' ')).toMatch(
      /^keberatan: Warni Riyadi 2\. Jangan dipaksa/,
    );
  });

  it('names five at most, and how many more there are', () => {
    const many = workersOf(8).map(({ ref, fields }) => ({
      ref,
      fields: { ...fields, objects: true },
    }));
    const [line] = partTexts(kept(employerOf(many)), 'missing');
    expect(line).toContain('Siti Riyadi 5, dan 3 orang lagi');
  });
});

describe('what is missing', () => {
  it('is told as the talk tells it, and with each worker', () => {
    const record = employerOf([workerOf(0), { ref: 'w2', fields: { name: 'Budi' } }], {
      workerCount: 4,
    });
    const file = kept(record);
    expect(partTexts(file, 'missing')).toEqual(
      expect.arrayContaining(['NIK: Budi', 'gaji: Budi', '2 karyawan lagi belum ditulis']),
    );
    expect(workersIn(file)[1]?.stands).toMatch(/^belum: NIK, gaji, /);
    expect(partTexts(file, 'bring')).toContain('No. KK: Budi');
    expect(partTexts(file, 'business')).toContain('2 dari 4 orang');
  });

  it('is nothing where nothing is', () => {
    expect(partTexts(kept(six), 'missing')).toEqual(['Tidak ada yang kurang.']);
  });
});

describe('the cost', () => {
  const wages = (...sums: number[]) =>
    sums.map((monthly, at) => workerOf(at, { wage: { monthly, said: 'month' } }));
  const cost = (record: EmployerRecord, office?: Partial<Office>) =>
    partTexts(kept(record, office), 'cost');

  it('is reckoned from the wages of the list, and is an estimate', () => {
    const texts = cost(employerOf(wages(2_500_000, 2_500_000, 3_000_000)));
    expect(texts.slice(0, 7)).toEqual([
      'Perkiraan iuran',
      'Rp400.000',
      'Perkiraan dari usaha',
      'Rp320.000',
      'Perkiraan dari gaji',
      'Rp80.000',
      'Dihitung dari gaji 3 karyawan di daftar.',
    ]);
    expect(texts).toContain(
      '2 orang gaji Rp2.500.000: Rp100.000 usaha + Rp25.000 gaji = Rp125.000 per orang',
    );
  });

  it('is no estimate any more once its rules are signed', () => {
    const sign = { signedBy: 'Kepala Cabang', date: '2026-11-01', letter: '1/2026' };
    const signatures: Signatures = new Map(
      RULE_SETS.flatMap((set) => set.rules.map(({ from }) => [ruleId(set, from), sign] as const)),
    );
    const texts = cost(employerOf(wages(2_500_000)), { signatures });
    expect(texts.slice(0, 2)).toEqual(['Iuran', 'Rp125.000']);
    expect(texts.join(' ')).not.toContain('erkiraan');
  });

  it('is of what she told before the list has a wage', () => {
    const told = { workerCount: 3, typicalWage: { monthly: 2_500_000, said: 'month' } };
    const texts = cost(employerOf([{ ref: 'w1', fields: { name: 'Budi' } }], told));
    expect(texts).toContain('Rp375.000');
    expect(texts.join(' ')).toContain('yang diceritakan di obrolan: 3 karyawan');
  });

  it('is of those whose wage is known once one is', () => {
    const told = { workerCount: 2, typicalWage: { monthly: 9_000_000, said: 'month' } };
    const texts = cost(employerOf(wages(2_500_000), told));
    expect(texts).toContain('Rp125.000');
    expect(texts.join(' ')).toContain('Baru dihitung dari 1 karyawan');
  });

  it('waits for the officer where nobody may be a worker', () => {
    const work = [{ kind: 'profit-share', count: 2 }];
    expect(cost(employerOf(wages(2_500_000), { workerCount: 0, work }))).toEqual([
      'Dihitung setelah petugas memastikan siapa yang termasuk karyawan.',
    ]);
  });

  it('is told as unknown where the minimum wage of the place is', () => {
    const place = { area: '99.99', label: 'Kab. Lain' };
    const texts = cost(employerOf(wages(2_500_000), { place }));
    expect(texts.join(' ')).toContain('Angka UMK daerah ini belum ada');
    expect(texts.join(' ')).not.toContain('Rp');
  });
});

describe('when, where, and whether it is real', () => {
  const MONTHS = /Januari|Februari|Desember|November|20\d\d/;

  it('promises no date', () => {
    for (const record of [six, { ...six, submittedAt: 1_790_000_000_000 }]) {
      const text = partTexts(kept(record), 'from').join(' ');
      expect(text).toContain('petugas yang memastikan');
      expect(text).not.toMatch(MONTHS);
    }
  });

  it('says what comes next once the business is registered', () => {
    const enrolled = { number: 'BU-1', date: '2026-11-20' };
    const file = kept(employerOf(workersOf(1), { enrolled }));
    expect(partTexts(file, 'business')).toContain(
      'sudah terdaftar di BPJS Kesehatan tanggal 20 November 2026, nomor BU-1',
    );
    expect(partTexts(file, 'from').join(' ')).toMatch(
      /UJI COBA.*Virtual Account.*BPJS yang memastikan/,
    );
  });

  it('says where the file stands', () => {
    const stands = (record: EmployerRecord) => partTexts(kept(record), 'business').at(-1);
    expect(stands(six)).toBe('belum dikirim ke petugas');
    expect(stands({ ...six, submittedAt: Date.UTC(2026, 10, 22) })).toContain('22 November 2026');
  });

  it('names the office that runs it, its hours and its number, and no other', () => {
    const office = {
      operator: 'BPJS Kesehatan KC Pekalongan',
      contact: '0285-123456',
      hours: [{ from: 0, to: 4, opens: 480, closes: 900 }],
    };
    const file = kept(six, office);
    const text = partTexts(file, 'where').join(' ');
    expect(text).toContain('dijalankan BPJS Kesehatan KC Pekalongan');
    expect(text).toContain('Senin–Jumat 08.00–15.00 WIB');
    expect(text).toContain('0285-123456');
    expect(file.trial).toBeNull();
    expect(allTexts(file).join(' ')).not.toContain('UJI COBA');
  });

  it('says that it is a trial where no office runs it, and that nobody answers', () => {
    const file = kept(six);
    expect(file.trial).toMatch(/^UJI COBA/);
    expect(partTexts(file, 'where').join(' ')).not.toMatch(/melayani|dijalankan/);
  });

  it('tells her whom to ask whether it is real, and what nobody may want of her', () => {
    const text = partTexts(kept(six), 'real').join(' ');
    expect(text).toContain('165');
    expect(text).toMatch(/tidak pernah meminta OTP, PIN/);
  });
});

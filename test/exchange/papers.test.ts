import { describe, expect, it } from 'vitest';
import { type EmployerRecord, emptyRecord } from '../../flows/kit/record.ts';
import { type PaperName, papersOf, papersPdf } from '../../src/exchange/papers/papers.ts';
import { BLANK, readPdf } from './pdf.ts';
import { EVIL_NAMES, employerOf, nikOf, sourceOf, workerOf, workersOf } from './records.ts';

async function paper(record: EmployerRecord, ...names: PaperName[]) {
  const source = sourceOf(record);
  const reference = 'K-7G3QX2';
  const bytes = await papersPdf(source, names.length > 0 ? names : papersOf(source), {
    reference,
    compress: false,
  });
  return { ...readPdf(bytes), bytes };
}

const six = employerOf(workersOf(6));

describe('the papers of an employer', () => {
  it('are those that are needed: a letter only for whom the state pays', () => {
    expect(papersOf(sourceOf(six))).toEqual(['form', 'authority', 'leaving', 'list']);
    expect(papersOf(sourceOf(employerOf([workerOf(0)])))).toEqual(['form', 'authority', 'list']);
    expect(papersOf(sourceOf(emptyRecord))).toEqual(['form', 'authority']);
  });

  it('are drafts with numbered pages that name the case', async () => {
    const { pages, lines } = await paper(six);
    expect(pages).toBe(6);
    expect(lines.filter((line) => line.startsWith('DRAF: isi surat ini'))).toHaveLength(6);
    for (let page = 1; page <= 6; page += 1)
      expect(lines).toContain(`K-7G3QX2 · Halaman ${page} dari 6`);
  });

  it('tell nobody in what the document says about itself, and are the same bytes again', async () => {
    const { about, bytes } = await paper(six);
    expect(about).toContain('D:20261123023000Z');
    expect(about.join(' ')).not.toMatch(/Sri|Warung|Slamet|3327/);
    expect((await paper(six)).bytes.equals(bytes)).toBe(true);
  });
});

describe('the form', () => {
  it('holds what is known and dots for the rest', async () => {
    const { lines } = await paper(six, 'form');
    for (const known of ['Warung Bu Sri', 'Purwoharjo', 'Comal', 'Kab. Pemalang', '9120001234567'])
      expect(lines).toContain(known);
    expect(lines).toContain('6 orang');
    expect(lines.filter((line) => BLANK.test(line)).length).toBeGreaterThan(20);
  });

  it('of a record without anything is all dots', async () => {
    const { lines, pages } = await paper(emptyRecord, 'form');
    expect(pages).toBe(2);
    expect(lines.filter((line) => BLANK.test(line)).length).toBeGreaterThanOrEqual(29);
  });

  it('leaves the number of family members open while it is not known of all', async () => {
    const known = { spouse: true, children: 2, parents: 0 };
    const all = await paper(employerOf([workerOf(0, { family: known })]), 'form');
    expect(all.lines).toContain('3 orang');
    const some = employerOf([workerOf(0, { family: known }), { ref: 'w2', fields: {} }]);
    expect((await paper(some, 'form')).lines).not.toContain('3 orang');
  });
});

describe('the letter of leaving', () => {
  it('is one page for each worker whom the state pays for, and for nobody else', async () => {
    const { pages, lines } = await paper(six, 'leaving');
    expect(pages).toBe(2);
    expect(lines).toContain('Warni Riyadi 2');
    expect(lines).toContain('Budi Riyadi 4');
    expect(lines).toContain(nikOf(1));
    expect(lines).not.toContain('Slamet Riyadi 1');
    expect(lines.join(' ')).toContain('Penerima Bantuan Iuran (PBI)');
    expect(lines.join(' ')).toContain('dibayar pemerintah daerah sejak');
  });

  it('promises nothing about coming back', async () => {
    const { lines } = await paper(six, 'leaving');
    expect(lines.join(' ')).toContain('tidak otomatis');
  });
});

describe('the list of workers', () => {
  it('names all, and has a line for each who is not in it yet', async () => {
    const { lines } = await paper(
      { ...six, business: { ...six.business, workerCount: 8 } },
      'list',
    );
    for (let at = 0; at < 6; at += 1) expect(lines).toContain(nikOf(at));
    expect(lines).toContain('8');
    expect(lines.join(' ')).toContain('masih ada 2 pekerja lagi');
  });

  it('of two hundred goes over many pages, with its heads on each', async () => {
    const { pages, lines } = await paper(employerOf(workersOf(200)), 'list');
    expect(pages).toBeGreaterThan(8);
    // The last page may have only what is stated and signed.
    const heads = lines.filter((line) => line === 'No. KK').length;
    expect([pages, pages - 1]).toContain(heads);
    for (let at = 0; at < 200; at += 1) expect(lines).toContain(nikOf(at));
  });
});

it('names of people are drawn as plain text, whatever they are', async () => {
  const workers = EVIL_NAMES.map((name, at) => workerOf(at, { name, membership: 'pbi' }));
  const business = { businessName: '(Toko) \\) Tj ET', contactName: '日本 Sri 😀' };
  const { lines, bytes } = await paper(employerOf(workers, business));
  expect(lines).toContain('<script>alert(1)</script>');
  expect(lines).toContain('(Toko) \\) Tj ET');
  expect(lines).toContain('?? Sri ?');
  expect(lines).toContain('Budi Santoso =1+1');
  for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(bytes.toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|URI|OpenAction)\b/);
});

it('a name without end wraps and is all there', async () => {
  const name = `Raden${'Mangkunegara'.repeat(30)}`;
  const { lines, pages } = await paper(employerOf([workerOf(0, { name, membership: 'pbi' })]));
  expect(pages).toBe(5);
  expect(lines.join('')).toContain(name);
});

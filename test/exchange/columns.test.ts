import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/exchange/edabu/cells.ts';
import { EDABU_COLUMNS } from '../../src/exchange/edabu/columns.ts';
import { linesOf } from '../../src/exchange/edabu/line.ts';
import { employerOf, nikOf, sourceOf, workerOf } from './records.ts';

const columns = EDABU_COLUMNS.value;
const rowFor = (fields: Parameters<typeof workerOf>[1]) => {
  const { context } = sourceOf(employerOf([workerOf(0, fields)]));
  const [line] = linesOf(context);
  if (!line) throw new Error('no line');
  return new Map(rowOf(line).map((cell, at) => [columns[at]?.header ?? '', cell]));
};
const WAGE = 'Gaji Pokok + Tunj. Tetap (Kary. Aktif)';

describe('the column map', () => {
  it('has the 37 columns of the form, each once, and is a draft with its sources', () => {
    expect(columns).toHaveLength(37);
    expect(new Set(columns.map(({ header }) => header)).size).toBe(37);
    expect(EDABU_COLUMNS.status).toBe('draft');
    expect(EDABU_COLUMNS.source).not.toBe('');
  });

  it('says of every column what fills it, or leaves it to a person and says why', () => {
    for (const { header, by, value, doubt } of columns)
      if (value === undefined) {
        expect(['card', 'worker', 'officer'], header).toContain(by);
        if (header !== 'Kewarganegaraan') expect(doubt, header).toBeTruthy();
      } else expect(['list', 'owner', 'worker', 'nik', 'reckoned'], header).toContain(by);
  });

  it('has whole numbers for codes, and prints their table', () => {
    for (const { header, type, codes, legend } of columns)
      if (codes) {
        expect(type, header).toBe('integer');
        for (const code of Object.values(codes)) expect(legend, header).toContain(`${code}=`);
      }
  });
});

describe('a row', () => {
  it('never has a number for what is an identity or telephone number', () => {
    const digits = fc.stringMatching(/^\d{0,20}$/);
    fc.assert(
      fc.property(digits, digits, digits, fc.string(), (nik, kk, phone, name) => {
        const row = rowFor({ nik: { nik, birth: '1990-05-12', sex: 'M' }, kk, phone, name });
        for (const { header, type } of columns) {
          const value = row.get(header)?.value ?? null;
          if (value === null) continue;
          if (type === 'integer') expect(Number.isInteger(value), header).toBe(true);
          else expect(typeof value, header).toBe('string');
        }
      }),
    );
    expect(rowFor({}).get('NIK/KITAS/KITAP')).toEqual({ type: 'text', value: nikOf(0) });
  });

  it('writes dates as the form has them, and of a beginning only what is known', () => {
    const row = rowFor({});
    expect(row.get('Tanggal Lahir (dd/mm/yyyy)')?.value).toBe('12/05/1990');
    expect(row.get('TMT Kerja (Kary. Aktif)')?.value).toBe('03/2019');
    expect(rowFor({ since: '2019' }).get('TMT Kerja (Kary. Aktif)')?.value).toBe('2019');
  });

  it.each([
    [1_500_000, 2_433_254, 2],
    [2_433_254, 2_433_254, 2],
    [4_000_001, 4_000_001, 1],
    [15_000_000, 15_000_000, 1],
  ])('of a wage of %d has %d and class %d', (monthly, written, ward) => {
    const row = rowFor({ wage: { monthly, said: 'month' } });
    expect(row.get(WAGE)?.value).toBe(written);
    expect(row.get('Kelas Rawat')?.value).toBe(ward);
  });

  it('has the wage as told where no minimum wage is known', () => {
    const record = employerOf([workerOf(0, { wage: { monthly: 900_000, said: 'month' } })], {
      place: { area: '11.01', label: 'Kab. Aceh Selatan' },
    });
    const [line] = linesOf(sourceOf(record).context);
    const row = line ? rowOf(line) : [];
    expect(row[31]).toEqual({ type: 'integer', value: 900_000 });
    expect(row[29]).toEqual({ type: 'integer', value: null });
  });

  it('has the clinic that the worker named, and is blank where he named none', () => {
    expect(rowFor({ clinic: 'Puskesmas Comal' }).get('Nama Faskes Tk.I')).toEqual({
      type: 'text',
      value: 'Puskesmas Comal',
    });
    expect(rowFor({}).get('Nama Faskes Tk.I')?.value).toBeNull();
    expect(rowFor({ clinic: 'Puskesmas Comal' }).get('Kode Faskes Tk.I')?.value).toBeNull();
  });

  it('leaves blank what has no code', () => {
    expect(rowFor({ status: 'contract' }).get('Status')?.value).toBe(2);
    for (const status of ['daily', 'piece'])
      expect(rowFor({ status }).get('Status')?.value).toBeNull();
  });
});

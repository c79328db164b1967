import { describe, expect, test } from 'vitest';
import { minimumWage, wageArea } from './minimum-wage.ts';
import { MINIMUM_WAGES } from './minimum-wage-rows.ts';

// DOMAIN.md 2.3, area by area: what a bill of 2023 to 2026 counts with, cents cut off.
const TABLE: readonly [string, ...(number | null)[]][] = [
  ['33.27', 2_081_783, 2_156_000, 2_296_140, 2_433_254],
  ['33.28', null, 2_191_161, 2_333_586, 2_484_162],
  ['33.76', 2_145_012, 2_231_628, 2_376_683, 2_526_510],
  ['33.29', null, 2_103_100, 2_239_801, 2_400_350],
  ['33.26', 2_247_345, 2_334_886, 2_486_653, 2_633_700],
  ['33.75', 2_305_822, 2_389_801, 2_545_138, 2_700_926],
  ['33.25', null, 2_379_702, 2_534_383, 2_708_520],
  ['33.03', 2_130_980, 2_195_571, 2_338_283, 2_474_721],
  ['33.02', 2_118_123, 2_195_690, 2_338_410, 2_474_598],
  ['33', 1_958_169, null, 2_169_349, 2_327_386],
];
const CELLS = TABLE.flatMap(([area, ...years]) =>
  years.map((rupiah, index) => ({ area, year: 2023 + index, rupiah })),
);

describe('the minimum wage of a workplace', () => {
  test.each(CELLS)('$area in $year is $rupiah, all the year', ({ area, year, rupiah }) => {
    for (const month of [`${year}-01`, `${year}-12`]) {
      const wanted = rupiah === null ? { missing: 'month' } : { rupiah, from: `${year}-01` };
      expect(minimumWage(area, month)).toMatchObject(wanted);
    }
  });

  test('the table holds these rows and no others', () => {
    expect(MINIMUM_WAGES).toHaveLength(CELLS.filter((cell) => cell.rupiah !== null).length);
  });

  test.each(['33.27', '33.28', '33'])('%s has no wage for 2027 yet', (area) => {
    expect(minimumWage(area, '2027-01')).toMatchObject({ missing: 'month' });
  });

  test("a regency without rows never gets its province's figure", () => {
    for (const area of ['33.74', '33.01', '32.73', '99']) {
      expect(minimumWage(area, '2026-11')).toMatchObject({ missing: 'area' });
    }
  });

  test('cents are kept as decreed and cut off for bills', () => {
    expect(minimumWage('33.03', '2026-02')).toMatchObject({
      rupiah: 2_474_721,
      decreed: 2_474_721.94,
    });
  });

  test('a figure that was not read from the decree says so', () => {
    expect(minimumWage('33.26', '2026-11')).toMatchObject({
      basis: expect.stringContaining('belum dilihat'),
      doubt: expect.any(String),
    });
    expect(minimumWage('33.75', '2024-05')).toMatchObject({
      basis: expect.stringContaining('dihitung balik'),
    });
  });
});

describe('the region of a code', () => {
  test.each([
    ['33.27', '33.27'],
    ['3327', '33.27'],
    [' 33.27 ', '33.27'],
    ['33.27.08', '33.27'],
    ['332708', '33.27'],
    ['33.27.08.1001', '33.27'],
    ['3327081001', '33.27'],
    ['33', '33'],
    ['', null],
    ['3', null],
    ['33.2', null],
    ['332', null],
    ['Pemalang', null],
    ['33-27', null],
  ])('"%s" lies in %s', (code, area) => {
    expect(wageArea(code)).toBe(area);
  });
});

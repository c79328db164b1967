import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStart } from './start.ts';

const NOW = Date.parse('2026-11-22T03:00:00Z');

describe('since when somebody works', () => {
  it.each([
    ['2019', '2019'],
    ['dari 2019', '2019'],
    ['sejak tahun 2021', '2021'],
    ['Maret 2021', '2021-03'],
    ['mulai peb 2020', '2020-02'],
    ['03/2021', '2021-03'],
    ['12-05-2018', '2018-05'],
    ['Nopember 2025', '2025-11'],
    ['dari desa, 2019', '2019'],
    ['agustus th 2018', '2018-08'],
    ['masuk kerja 2017', '2017'],
  ])('"%s" is %s', (text, since) => {
    expect(readStart(text, NOW)).toEqual({ since });
  });

  it.each([
    ['sepertinya 2019', '2019'],
    ['kayaknya maret 2018', '2018-03'],
    ['sejak covid', '2020'],
    ['bulan lalu', '2026-10'],
    ['baru sebulan', '2026-10'],
    ['3 tahunan', '2023'],
    ['rong taun', '2024'],
    ['wis limang taun', '2021'],
    ['6 bulan', '2026-05'],
    ['tahun lalu', '2025'],
    ['abis lebaran kemarin', '2026-03'],
    ['bar bada', '2026-03'],
    ['lebaran tahun lalu', '2025'],
  ])('"%s" is reckoned as %s and shown back', (text, since) => {
    expect(readStart(text, NOW)).toEqual({ since, confirm: true });
  });

  it.each(['', 'udah lama', 'lupa', '2027', '2jt', 'Slamet', 'kapan ya?'])(
    '"%s" does not say',
    (text) => {
      expect(readStart(text, NOW).since).toBeNull();
    },
  );

  it('is a year or a month that is past, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { since } = readStart(text, NOW);
        if (since !== null) expect(since.slice(0, 4) <= '2026').toBe(true);
      }),
    );
  });
});

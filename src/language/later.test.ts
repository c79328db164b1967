import { describe, expect, it } from 'vitest';
import { readDelay, wantsLater } from './later.ts';

const LATER = [
  'KTP-ne ora tak gawa, ana ning omah',
  'saya belum memegang KTP-nya, besok baru saya mintakan',
  'nik blm ada',
  'ga hafal',
  'lupa bawa ktp',
  'nanti saja',
  'mengko disit',
  'belum',
  'embuh',
  'ora apal NIKe',
  'ktpnya ketinggalan di rumah',
  'ktp dibawa istri',
  'tak takon bojo disit',
  'besok saya kirim',
  'menyusul',
  'liyane sesuk',
  'yang lain besok',
  'Warni belum bawa ktp',
];

const OTHERS = [
  'besok gajian 2jt',
  'Slamet',
  'Siti Suryati',
  '2jt',
  '3327081205909901',
  'nanti bayarnya kemana?',
  'ga tau caranya',
  'belum mau',
  'belum pernah ada petugas datang',
  'nanti ditagih petugas',
  'iya',
  'Warung Nanti Sore',
  'Lali Jiwo',
];

describe('why a question waits', () => {
  it.each([
    ['tak takon bojo dulu ya', 'asking'],
    ['tanya suami dulu ya mas, gajinya saya lupa', 'asking'],
    ['nanti saya cek dulu', 'asking'],
    ['tanya istri dulu', 'asking'],
    ['bntar ngumpulin ktp dlu', 'asking'],
    ['sebentar ya', 'asking'],
    ['rembugan karo bojo sik', 'asking'],
    ['terima kasih infonya, saya pikir-pikir dulu', 'asking'],
    ['tak pikir sik', 'asking'],
    ['lupa', 'unknown'],
    ['mbuh mas', 'unknown'],
    ['ora ngerti', 'unknown'],
    ['nanti saja', 'later'],
    ['belum ada', 'later'],
    ['mau tanya iurannya berapa?', null],
    ['2jt', null],
    ['istri saya yang bantu', null],
  ] as const)('"%s" is %s', (text, delay) => {
    expect(readDelay(text)).toBe(delay);
  });
});

describe('putting a question off', () => {
  it.each(LATER)('"%s" asks to wait', (text) => {
    expect(wantsLater(text)).toBe(true);
  });

  it.each(OTHERS)('"%s" does not', (text) => {
    expect(wantsLater(text)).toBe(false);
  });

  it('is looked for in long talk without delay', () => {
    const start = performance.now();
    wantsLater('belum ada ktp '.repeat(360));
    expect(performance.now() - start).toBeLessThan(50);
  });
});

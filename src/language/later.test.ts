import { describe, expect, it } from 'vitest';
import { wantsLater } from './later.ts';

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

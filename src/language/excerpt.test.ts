import { describe, expect, it } from 'vitest';
import { excerptFor } from './excerpt.ts';

describe('what is said in passing', () => {
  it.each([
    ['warung bu sri di comal, 2 karyawan', 'warung bu sri'],
    ['konveksi maju jaya, anak buah 6', 'konveksi maju jaya'],
    ['punya toko plastik rejeki di Taman', 'toko plastik rejeki'],
    ['konveksi celana ulujami, anak buah 6', null],
    ['saya jualan di warung nasi ponggol', null],
    ['rumah makan di Moga', null],
  ])('"%s" names the business: %s', (text, name) => {
    expect(excerptFor('business-name', text)).toBe(name);
  });

  it.each([
    ['krywn sy 3 org mas, gajine 2jt an', 'gajine 2jt an'],
    ['saya punya 2 karyawan, gajinya 2,5 juta di moga', 'gajinya 2,5 juta di moga'],
    // Whose, or of how many, is not for the excerpt to say.
    ['gaji 3 orang 2jt', 'gaji 3 orang 2jt'],
    [
      'gajinya 1.800.000, tetapi ada satu yang 2.200.000',
      'gajinya 1.800.000, tetapi ada satu yang 2.200.000',
    ],
    ['gaji Slamet 2jt, gaji Warni 1,8jt', 'gaji Slamet 2jt, gaji Warni 1,8jt'],
  ])('of "%s" the pay is "%s"', (text, pay) => {
    expect(excerptFor('wage', text)).toBe(pay);
  });

  it.each([
    ['ya saya kasih sejuta sebulan', true],
    ['tak wenehi rong yuta', true],
    ['2jt4 tiap bulan', true],
    ['cuma ponakan itu', false],
  ])('"%s" tells of a wage: %s', (text, tells) => {
    expect(excerptFor('wage', text) !== null).toBe(tells);
  });
});

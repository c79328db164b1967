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
    ['ya saya kasih sejuta sebulan', true],
    ['tak wenehi rong yuta', true],
    ['2jt4 tiap bulan', true],
    ['cuma ponakan itu', false],
  ])('"%s" tells of a wage: %s', (text, tells) => {
    expect(excerptFor('wage', text) !== null).toBe(tells);
  });
});

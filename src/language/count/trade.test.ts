import { describe, expect, it } from 'vitest';
import { readCount } from '../count.ts';

const SUMS: readonly (readonly [string, number])[] = [
  ['penjahit 3, tukang potong 1', 4],
  ['tukang las 4 tukang cat 2 tukang kayu 1', 7],
  ['1 tukang potong 1 tukang jahit', 2],
  ['tukang jahit: 4\ntukang potong: 1', 5],
  ['tukang jahit ada 4 orang, tukang potong ada 1 orang', 5],
  ['operator mesin 3, packing 1', 4],
  ['yang jahit 4 yang setrika 2', 6],
  ['4 orang, tukang jahit 3, tukang potong 1', 4],
  ['tukang cuci motor 3', 3],
];

const ASKED: readonly (readonly [string, number])[] = [
  ['bagian produksi 5, desain 1', 6],
  ['sing masak loro, sing dodol siji', 3],
  ['tukang jahit 4, perempuan 1', 5],
  ['yang belum 1', 1],
];

describe('a list of trades with their numbers', () => {
  it.each(SUMS)('"%s" is %i in all', (text, count) => {
    expect(readCount(text)).toEqual({ count });
  });

  it.each(ASKED)('"%s" is likely %i, and shown back', (text, count) => {
    expect(readCount(text)).toEqual({ count, confirm: true });
  });

  it('does not count machines', () => {
    expect(readCount('mesin potong 2').count).toBeNull();
    expect(readCount('penjahit 4, mesin jahit 6').count).not.toBe(10);
  });

  it('does not add children or customers', () => {
    expect(readCount('tukang jahit 4, anak 1').count).not.toBe(5);
    expect(readCount('penjahit 4, pelanggan 20').count).not.toBe(24);
  });
});

const WITH_OWNER: readonly (readonly [string, number])[] = [
  ['pitu kalebu kula', 6],
  ['loro kalebu nyong dewek', 1],
  ['wong papat kalebu awakku', 3],
  ['papat wis kalebu aku', 3],
  ['3 termasuk yang punya', 2],
  ['enam orang sudah sama saya', 5],
  ['5, saya juga dihitung', 4],
  ['papat, aku ora kalebu', 4],
  ['papat durung kalebu aku', 4],
];

describe('the owner in the number', () => {
  it.each(WITH_OWNER)('"%s" is %i workers', (text, count) => {
    expect(readCount(text)).toEqual({ count });
  });
});

const NOBODY: readonly string[] = [
  'ga pake karyawan, cukup dibantu mesin',
  'tidak menggunakan karyawan, semua dikerjakan sendiri',
  'ga pakai tenaga orang lain bu, saya kerjakan sendiri aja',
];

describe('nobody, told at length', () => {
  it.each(NOBODY)('"%s" is none', (text) => {
    expect(readCount(text)).toEqual({ count: 0 });
  });

  it('still counts who helps beside a machine', () => {
    expect(readCount('dibantu mesin sama 2 orang').count).toBe(2);
    expect(readCount('saya kerjain sendiri sama dibantu anak').count).toBeNull();
  });
});

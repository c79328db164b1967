import { describe, expect, it } from 'vitest';
import { readPartly } from './partly.ts';

describe('some are registered, others are not', () => {
  it.each([
    ['3, 2 sudah terdaftar, 1 belum', 2, 1],
    ['2 sudah terdaftar, 1 belum', 2, 1],
    ['3 orang, yang 2 sudah didaftarkan', 2, 1],
    ['2 wis tak daftarke, sing siji durung', 2, 1],
    ['karyawan 5, baru 3 yang terdaftar', 3, 2],
    ['3 karyawan tapi yang terdaftar baru 1', 1, 2],
    ['karyawannya 4, sudah terdaftar 3', 3, 1],
    ['2 orang sudah didaftarkan, yang belum 2', 2, 2],
  ])('"%s": %s are, %s are not', (text, registered, others) => {
    expect(readPartly(text)).toEqual({ registered, others });
  });

  it.each([
    '3',
    'sudah terdaftar semua',
    '3 orang, sudah terdaftar semua',
    '3 sudah terdaftar',
    '2 sudah terdaftar',
    '3 belum terdaftar',
    '3 orang, 2 sudah terdaftar BPJS TK',
    '2 sudah punya KIS, 1 belum',
    'sebagian sudah',
    '2 harian 1 tetap',
    '',
  ])('is not said in "%s"', (text) => {
    expect(readPartly(text)).toBeNull();
  });
});

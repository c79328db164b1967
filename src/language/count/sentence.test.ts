import { describe, expect, it } from 'vitest';
import { readCount } from '../count.ts';

describe('a count in a long sentence', () => {
  it.each([
    ['iya jadi gini Bu untuk pegawai saya itu ada 5 orang ya Bu yang masuk tiap hari', 5],
    ['yang kerja sama saya ada tujuh orang bu', 7],
    ['sing nyambut gawe karo kulo tiyang enem', 6],
    ['total pekerja di 2 warung saya ada 5', 5],
    ['2 orang, umurnya 25 sama 30', 2],
    ['ya cuma 3 itu aja sih mbak yang jaga di toko sama di gudang', 3],
  ])('"%s" is %i', (text, count) => {
    expect(readCount(text)).toEqual({ count });
  });
});

describe('numbers with roles', () => {
  it.each([
    ['karyawan saya 6 yang udah terdaftar 2 pak', 6],
    ['4 orang tapi yang punya bpjs baru 1', 4],
    ['karyawan saya 3 yang belum punya bpjs 2 orang', 3],
    ['tukang kayu dua sama tukang plitur satu', 3],
    ['sekarang kosong pak dulu ada 2', 0],
  ])('"%s" is %i', (text, count) => {
    expect(readCount(text)).toEqual({ count });
  });

  it.each([
    ['sing nggoreng 1 sing ngulek 1 sing ngeterke 2', 4],
    ['penjahit dua orang terus yang setrika satu orang', 3],
    ['supir 1 kernet 1 sama yang di gudang 3', 5],
    ['karyawan 5 yang masak 2', 5],
    ['dua orang, satu jaga toko satu lagi kurir', 2],
    ['tadinya tiga yang satu keluar bulan lalu', 2],
    ['saya, istri, dan 2 karyawan', 2],
    ['ada empat orang dua diantaranya keponakan sendiri tapi digaji juga', 4],
    ['satu orang mas itupun adik saya sendiri gajinya 1 juta', 1],
    ['saya sama istri saja pak gak ada karyawan', 0],
  ])('"%s" is likely %i', (text, count) => {
    const reading = readCount(text);
    expect(reading.count).toBe(count);
  });
});

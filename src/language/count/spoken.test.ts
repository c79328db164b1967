import { describe, expect, it } from 'vitest';
import { readCount } from '../count.ts';

describe('a number as it is said in passing', () => {
  it.each([
    ['tigaa', 3],
    ['duaa orang', 2],
    ['limaa pak', 5],
    ['empatt', 4],
    ['Kalih pak, setunggal teng dapur setunggal teng ngajeng', 2],
    ['telu mas, loro ning toko siji ning gudang', 3],
    ['Assalamualaikum pak, karyawan saya ada 4, alhamdulillah sudah ikut lama semua', 4],
    ['Pegawai saya 3 bu, insyaf semua rajin-rajin dan jujur orangnya', 3],
    ['maaf baru balas bu, karyawan kami sekarang ada 6, semuanya sehat walafiat', 6],
  ])('"%s" is %i', (text, count) => {
    expect(readCount(text)).toEqual({ count });
  });

  it.each([
    ['cuma berdua sama saya, jadi karyawan ya 1', 1],
    ['bertiga termasuk saya, berarti karyawannya 2', 2],
    ['5 orang sama saya jadi pegawai 4', 4],
    ['kosong pak, tadinya ada 2 udah pada keluar', 0],
    ['ga ada bu, dulu punya 3 orang', 0],
    ['laka mas, mbiyen ana loro', 0],
  ])('"%s" is likely %i', (text, count) => {
    expect(readCount(text).count).toBe(count);
  });

  it.each([
    ['ga ada 5', null],
    ['ga ada, kemarin sudah saya jawab 3', 3],
    ['kosong dulu ada 2 sekarang 3', 3],
    ['belum ada yang daftar, tadinya ada 2', 2],
  ])('"%s" is not nobody but %s', (text, count) => {
    expect(readCount(text).count).toBe(count);
  });
});

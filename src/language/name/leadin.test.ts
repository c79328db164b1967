import { describe, expect, it } from 'vitest';
import { readName } from '../name.ts';

const NAMED: readonly (readonly [string, string])[] = [
  ['nama pegawai saya itu Sri Wahyuni', 'Sri Wahyuni'],
  ['nama orangnya yaitu Fitri Handayani', 'Fitri Handayani'],
  ['namanya tu Yanto Saputra pak', 'Yanto Saputra'],
  ['nama saya yang benar adalah Sugeng Raharjo', 'Sugeng Raharjo'],
  ['asmane sing kerja Wagiman', 'Wagiman'],
  ['sing tunggu warung jenenge Karti', 'Karti'],
  ['yang bantu di warung namanya Mbak Lastri', 'Lastri'],
  ['di ktp namanya tertulis SUPRIYATI', 'Supriyati'],
  ['ning KTP tulisane Wasri', 'Wasri'],
  ['tertulis di ktp: ENDAH PUSPITA', 'Endah Puspita'],
  ['nama asli di KTP itu Endang Rukmini', 'Endang Rukmini'],
  ['kalau di KTP tulisannya Ngatiyem, tapi biasa dipanggil Iyem', 'Ngatiyem'],
  ['namanya mbak Sumarni, lengkapnya Sumarni Astuti', 'Sumarni Astuti'],
  ['nama yang bantu saya itu Sumarni', 'Sumarni'],
  ['tulis saja Joko Purnomo', 'Joko Purnomo'],
  ['ditulis Rini Astuti aja ya mba', 'Rini Astuti'],
];

const NONE: readonly string[] = [
  'di KTP beda namanya',
  'di KTP tulisannya pudar',
  'di KTP tulisannya salah',
  'tulis aja nanti',
  'tulis aja sesuai KTP',
  'tulis aja suka suka',
  'nama karyawannya banyak',
  'nama lengkap saya sesuai ktp',
  'yang jaga toko istri saya',
  'yang jaga toko namanya lupa',
];

describe('a name in a sentence that says it is one', () => {
  it.each(NAMED)('"%s" names %s', (text, name) => {
    expect(readName(text)).toEqual({ name });
  });

  it.each(NONE)('"%s" names nobody', (text) => {
    expect(readName(text).name).toBeNull();
  });

  it('is shown back where a single name is only to be written down', () => {
    expect(readName('tulis aja Wati')).toEqual({ name: 'Wati', confirm: true });
  });
});

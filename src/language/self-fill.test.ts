import { describe, expect, it } from 'vitest';
import { readSelfFill } from './self-fill.ts';

describe('a worker who is to fill in his own data', () => {
  it.each([
    ['biar dia isi sendiri', []],
    ['Biar Slamet isi sendiri', ['slamet']],
    ['kon ngisi dewek bae', []],
    ['suruh warni ngisi sendiri aja mas', ['warni']],
    ['ben diisi endang dhewe', ['endang']],
    ['kirim tautan ke Slamet', ['slamet']],
    ['minta link buat bu warni', ['warni']],
    ['kirimkan formulir ke pak tono', ['tono']],
  ])('%s', (text, names) => expect(readSelfFill(text)?.names).toEqual(names));

  it.each([
    'saya isi sendiri',
    'Slamet sudah keluar',
    'kirim',
    'formulir',
    'gaji Slamet 2jt',
    'sendiri',
    'saya kerja sendiri',
    'kirim ke petugas',
  ])('is not meant by: %s', (text) => expect(readSelfFill(text)).toBeNull());
});

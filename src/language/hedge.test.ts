import { describe, expect, it } from 'vitest';
import { plainlyHedged } from './hedge.ts';

const isHedged = (text: string) => plainlyHedged(text).includes('mungkin');

describe('somebody who is not sure', () => {
  it.each([
    'kayaknya itu',
    'nek ora kliru',
    'kalau ga salah ingat',
    'ga begitu yakin',
    'durung apal',
    'kira-kira',
    'kira2',
    'mbok menawa',
    'menawi mboten klentu',
    'seingatku',
    'jarene anakku',
    'insya allah',
    'lupa2 inget',
    'mbuh',
    'tak cek disit',
    'paling 12 mei',
    'sekitar ±10',
  ])('says so: %j', (text) => expect(isHedged(text)).toBe(true));

  it.each([
    'ya yakin',
    'jangan lupa',
    'paling gampang lewat anak',
    'kalau di KTP',
    'ga punya ijazah',
    'salah ketik',
    'bayarnya',
  ])('is another than who writes %j', (text) => expect(isHedged(text)).toBe(false));
});

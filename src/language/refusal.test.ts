import { describe, expect, it } from 'vitest';
import { isRefusal } from './refusal.ts';

describe('a refusal to go on', () => {
  it.each([
    'emoh',
    'wegah ah mas',
    'halah ora urus',
    'ora gelem, pokoke',
    'ga mau ikut',
    'maaf, saya belum bersedia',
    'mohon maaf saya keberatan',
    'tidak tertarik, terima kasih',
  ])('is heard in "%s"', (text) => {
    expect(isRefusal(text)).toBe(true);
  });

  it.each([
    'tidak',
    'ora',
    'karyawan saya ga mau dipotong',
    'ora gelem piye?',
    'mau',
    'Males Jaya Motor',
  ])('is not heard in "%s"', (text) => {
    expect(isRefusal(text)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClinic } from './clinic.ts';

describe('the name of a clinic', () => {
  it.each([
    ['puskesmas comal', 'Puskesmas Comal'],
    ['Puskesmas Comal', 'Puskesmas Comal'],
    ['pkm ulujami 1', 'PKM Ulujami 1'],
    ['namanya klinik mitra', 'Klinik Mitra'],
    ['dr. Rina Setyawati', 'dr. Rina Setyawati'],
    ['puskesmas taman ya', 'Puskesmas Taman'],
  ])('is read from "%s"', (text, name) => {
    expect(readClinic(text)).toEqual({ name });
  });

  it.each([
    ...['', 'ya', 'nanti', 'tidak tahu', 'puskesmas mana ya?', 'yang dekat rumah saya'],
    ...['klinik 081234567890', '3327085205909901', 'https://contoh.id/klinik', 'klinik@contoh.id'],
    ...['puskesmas', 'klinik', 'faskes tingkat 1', 'dr.', 'dr', `klinik ${'a'.repeat(100)}`],
  ])('is not read from "%s"', (text) => {
    expect(readClinic(text).name).toBeNull();
  });

  it('has three to eighty characters and letters, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (text) => {
        const { name } = readClinic(text);
        if (name === null) return;
        expect(name).toMatch(/\p{L}{2}/u);
        expect(name.length).toBeGreaterThanOrEqual(3);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

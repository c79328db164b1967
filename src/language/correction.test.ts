import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrection } from './correction.ts';

describe('a correction in free words', () => {
  it.each([
    ['yang gaji Warni tadi salah, 1,9', { about: 'yang gaji Warni tadi', value: '1,9' }],
    ['eh salah, 3,2jt', { about: '', value: '3,2jt' }],
    ['maaf mas salah ketik, 3,2jt', { about: '', value: '3,2jt' }],
    ['NIK slamet keliru', { about: 'NIK slamet', value: null }],
    ['gaji warni salah, harusnya 1,9', { about: 'gaji warni', value: '1,9' }],
    ['salah tulis gaji warni, sing bener 1,9', { about: 'gaji warni', value: '1,9' }],
    ['ganti nama toko jadi Berkah', { about: 'nama toko', value: 'Berkah' }],
    ['ralat: gaji Warni 1,9', { about: '', value: 'gaji Warni 1,9' }],
    ['lho maksudku 4 orang', { about: '', value: '4 orang' }],
  ])('"%s" names what was wrong and what is right', (text, read) => {
    expect(readCorrection(text)).toEqual(read);
  });

  it.each([
    [
      'nama tokonya bukan Barokah tapi Berkah',
      { about: 'nama tokonya', value: 'Berkah', old: 'Barokah' },
    ],
    ['karyawannya 4 bukan 3', { about: 'karyawannya 4', value: null, inside: true, old: '3' }],
    ['bukan Taman, Comal', { about: '', value: 'Comal', old: 'Taman' }],
    ['dudu telu ning papat', { about: '', value: 'papat', old: 'telu' }],
  ])('"%s" denies a value', (text, read) => {
    expect(readCorrection(text)).toEqual(read);
  });

  it('may have the value before the mark', () => {
    expect(readCorrection('gaji yang tadi 2,2 harusnya')).toEqual({
      about: 'gaji yang tadi 2,2',
      value: null,
      inside: true,
    });
  });

  it('of a mere "eh" is weak', () => {
    expect(readCorrection('eh 3,2jt')).toEqual({ about: '', value: '3,2jt', weak: true });
  });

  it.each([
    '',
    'eh',
    '2jt',
    'Slamet Riyadi',
    'salah satu karyawan saya sakit',
    'apa saya salah?',
    'gajinya 2jt sebulan',
    `gaji salah ${'x'.repeat(300)}`,
  ])('is not read from "%s"', (text) => {
    expect(readCorrection(text)).toBeNull();
  });

  it('never throws, and gives nothing that was not written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 250, unit: 'grapheme' }), (text) => {
        const read = readCorrection(`${text} salah ${text}`);
        const value = read?.value;
        if (typeof value === 'string')
          expect(text.normalize('NFKC').replace(/\s+/g, ' ')).toContain(value);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnlyKk, readKk } from './kk.ts';

const KK = '3327081209129907';

describe('the number of a family card', () => {
  it.each([KK, '3327 0812 0912 9907', `no KK: ${KK}`, `KK-ne ${KK} nggih`, '3327-0812-0912-9907'])(
    'is read from "%s"',
    (text) => {
      expect(readKk(text)).toEqual({ kk: KK, problem: null });
    },
  );

  it('with the letter O for a zero is shown back before it counts', () => {
    expect(readKk('3327O81209129907')).toEqual({ kk: KK, problem: null, confirm: true });
  });

  it.each([
    ['332708120912990', 'length'],
    ['3327085205909901', 'is_nik'],
    ['NIK 3327081205909901', 'is_nik'],
    ['3.32708E+15', 'not_digits'],
    ['1234567890123456', 'placeholder'],
  ] as const)('"%s" cannot stand: %s', (text, problem) => {
    expect(readKk(text)).toEqual({ kk: null, problem });
  });

  it.each(['', 'nanti', 'belum ada', '081234567890', `${KK} 3327081209129908`])(
    '"%s" has none',
    (text) => {
      expect(readKk(text).kk).toBeNull();
    },
  );

  it('is told apart from an identity number by what it is called', () => {
    expect(isOnlyKk(`nomor KK ${KK}`)).toBe(true);
    expect(isOnlyKk(KK)).toBe(false);
    expect(isOnlyKk(`NIK ${KK}, KK menyusul`)).toBe(false);
  });

  it('is 16 digits or none, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readKk(text).kk ?? KK).toMatch(/^\d{16}$/);
      }),
    );
  });
});

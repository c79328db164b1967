import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasNumber, readNumber } from './number.ts';

it.each([
  ['085741002233', { key: 'phone', value: '+6285741002233' }],
  ['+62 857-4100-2233', { key: 'phone', value: '+6285741002233' }],
  ['WA 0857 4100 2233', { key: 'phone', value: '+6285741002233' }],
  ['3327124505030002', { key: 'nik', value: '3327124505030002' }],
  ['NIK 3327 1245 0503 0002', { key: 'nik', value: '3327124505030002' }],
  ['３３２７１２４５０５０３０００２', { key: 'nik', value: '3327124505030002' }],
  ['332712450503', null],
  ['12345678', null],
])('"%s" is looked for as a number', (text, number) => {
  expect(hasNumber(text)).toBe(true);
  expect(readNumber(text)).toEqual(number);
});

it.each(['Warung 24', 'K-7G3QX2', '01K9ZZ1234567890123456789A', 'RT 03 RW 12', ''])(
  '"%s" is looked for as words',
  (text) => expect(hasNumber(text)).toBe(false),
);

it('whatever is typed is read without a mistake of the program', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(typeof hasNumber(text)).toBe('boolean');
      readNumber(text);
    }),
  );
});

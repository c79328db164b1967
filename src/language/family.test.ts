import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFamily } from './family.ts';

/** "s2" is a spouse and two children, "p1" a parent. */
function short(text: string): string | null {
  const { family, confirm } = readFamily(text);
  if (!family) return null;
  const { spouse, children, parents } = family;
  return `${spouse ? 's' : ''}${children}${parents > 0 ? `p${parents}` : ''}${confirm ? '?' : ''}`;
}

describe('the family to be covered', () => {
  it.each([
    ['istri dan 2 anak', 's2'],
    ['bojo karo anak loro', 's2'],
    ['suami, anak 1', 's1'],
    ['istri, anak tiga', 's3'],
    ['istri 4 anak', 's4'],
    ['suami aja', 's0'],
    ['istri belum punya anak', 's0'],
    ['bujang', '0'],
    ['masih lajang', '0'],
    ['belum nikah', '0'],
    ['durung rabi', '0'],
    ['tidak ada', '0'],
    ['ora ana', '0'],
    ['janda anak 2', '2'],
    ['duda, anak 1', '1'],
    ['anak 2', '2'],
    ['istri sama anak', 's1?'],
    ['istri, 2 anak, sama ibunya', 's2p1?'],
    ['istri, anak 1, ortu', 's1p2?'],
    ['istri sudah meninggal, anak 2', '2'],
  ])('"%s" is %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each(['', 'nanti', 'tidak tahu', 'berapa ya?', '2jt', 'Slamet'])(
    '"%s" says nothing',
    (text) => {
      expect(short(text)).toBeNull();
    },
  );

  it('has no fewer than no children, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readFamily(text).family?.children ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

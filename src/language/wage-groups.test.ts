import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWageGroups } from './wage-groups.ts';

const shown = (text: string) =>
  readWageGroups(text)?.map(({ count, rupiah, per }) => `${count}x${rupiah}/${per}`) ?? null;

describe('several wages in one answer', () => {
  it.each([
    ['2 orang 2jt, 1 orang 3jt', ['2x2000000/month', '1x3000000/month']],
    ['2 orang 2,5jt,1 orang 3jt', ['2x2500000/month', '1x3000000/month']],
    ['2jt 2 orang, 3jt 1 orang', ['2x2000000/month', '1x3000000/month']],
    ['yang 2 orang 2jt yang 1 orang 2,5jt', ['2x2000000/month', '1x2500000/month']],
    ['siji wong 3jt, loro wong 2jt', ['1x3000000/month', '2x2000000/month']],
    ['3 orang 90rb sehari dan 1 orang 3jt', ['3x90000/day', '1x3000000/month']],
    [
      '1 orang 4jt\n2 orang 2jt\n3 orang 1,8jt',
      ['1x4000000/month', '2x2000000/month', '3x1800000/month'],
    ],
  ])('are taken from "%s"', (text, groups) => {
    expect(shown(text)).toEqual(groups);
  });

  it.each([
    '2jt',
    '3 orang, gajinya 2jt',
    '2-2,5jt',
    '2 orang 2jt, sisanya 3jt',
    'sebagian 2jt sebagian 3jt',
    '2 orang 2jt, 1 orang belum tau',
    '',
  ])('are not read into "%s"', (text) => {
    expect(shown(text)).toBeNull();
  });

  it('is two groups or more of whole people and money, whatever is written', () => {
    const piece = fc.constantFrom(
      '2 orang',
      '1 org',
      '2jt',
      '90rb',
      'sehari',
      ',',
      'dan',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const groups = readWageGroups(pieces.join(' '));
        if (groups === null) return;
        expect(groups.length).toBeGreaterThan(1);
        for (const { count, rupiah } of groups) {
          expect(Number.isInteger(count) && count > 0).toBe(true);
          expect(Number.isInteger(rupiah)).toBe(true);
        }
      }),
    );
  });
});

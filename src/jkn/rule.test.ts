import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundsOf, inForce } from './rule.ts';
import { shareOf, toRupiah, writeRupiah } from './rupiah.ts';

const rules = [
  { from: '2020-01', name: 'old' },
  { from: '2026-01', until: '2026-06', name: 'half a year' },
  { from: '2028-01', name: 'to come' },
];

describe('which rule counts in a month', () => {
  test.each([
    ['2019-12', undefined],
    ['2020-01', 'old'],
    ['2025-12', 'old'],
    ['2026-01', 'half a year'],
    ['2026-06', 'half a year'],
    ['2026-07', 'old'],
    ['2028-01', 'to come'],
  ])('in %s: %s', (month, name) => {
    expect(inForce(rules, month)?.name).toBe(name);
    expect(inForce([...rules].reverse(), month)?.name).toBe(name);
  });

  test('a month that is none is refused', () => {
    expect(() => inForce(rules, '2026-00')).toThrow(RangeError);
  });

  test('grounds name each citation once, and one draft makes all draft', () => {
    const signed = { signedBy: 'KC', date: '2026-12-01', letter: '1' };
    expect(
      groundsOf([
        { cite: 'A', status: signed },
        { cite: 'A', status: signed },
      ]),
    ).toEqual({
      basis: ['A'],
      draft: false,
    });
    expect(
      groundsOf([
        { cite: 'A', status: signed },
        { cite: 'B', status: 'draft' },
      ]).draft,
    ).toBe(true);
  });
});

describe('rupiah', () => {
  test.each([
    [0.5, 1, 0, 1],
    [0.49, 0, 0, 1],
    [97_330.16, 97_330, 97_330, 97_331],
    [24_332.54, 24_333, 24_332, 24_333],
  ])('%d is %i half-up, %i down, %i up', (amount, half, down, up) => {
    expect([toRupiah(amount, 'half-up'), toRupiah(amount, 'down'), toRupiah(amount, 'up')]).toEqual(
      [half, down, up],
    );
  });

  test('half a rupiah goes up, however large the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (n) => {
        expect(shareOf(100 * n + 50, 100, 'half-up')).toBe(n + 1);
        expect(shareOf(100 * n + 49, 100, 'half-up')).toBe(n);
      }),
    );
  });

  test.each([
    [5, 'Rp5'],
    [900, 'Rp900'],
    [2_433_254, 'Rp2.433.254'],
    [12_000_000, 'Rp12.000.000'],
  ])('%i is written %s', (amount, text) => {
    expect(writeRupiah(amount)).toBe(text);
  });
});

test('no rule of this room cites Perpres 63/2022, which the press misattributes', () => {
  const here = new URL('.', import.meta.url);
  const sources = readdirSync(here).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  expect(sources.length).toBeGreaterThan(10);
  for (const name of sources)
    expect(readFileSync(new URL(name, here), 'utf8')).not.toContain('63/2022');
});

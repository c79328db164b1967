import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contribution, type ContributionInput, contribution } from './contribution.ts';
import { CONTRIBUTION_LAW } from './contribution-rules.ts';
import { MINIMUM_WAGES, minimumWageRow } from './minimum-wage-rows.ts';
import { isMissing } from './rule.ts';

function known(input: Partial<ContributionInput> & { wage: number }): Contribution {
  const answer = contribution({ area: '33.27', month: '2026-11', ...input });
  if (isMissing(answer)) throw new Error(answer.message);
  return answer;
}

describe('the worked examples of the fact base', () => {
  const floor = [2_433_254, 97_330, 24_333, 0, 121_663, 'II'] as const;
  test.each([
    ['T01 a wage of just the UMK', { wage: 2_433_254 }, floor],
    ['T02 a wage below the UMK', { wage: 1_500_000 }, floor],
    ['T03 three million', { wage: 3_000_000 }, [3_000_000, 120_000, 30_000, 0, 150_000, 'II']],
    ['T04 four million', { wage: 4_000_000 }, [4_000_000, 160_000, 40_000, 0, 200_000, 'II']],
    ['T05 a rupiah over', { wage: 4_000_001 }, [4_000_001, 160_000, 40_000, 0, 200_000, 'I']],
    ['T06 the ceiling', { wage: 12_000_000 }, [12_000_000, 480_000, 120_000, 0, 600_000, 'I']],
    ['T07 over the ceiling', { wage: 15_000_000 }, [12_000_000, 480_000, 120_000, 0, 600_000, 'I']],
    [
      'T08 with his mother',
      { wage: 3_500_000, extra: 1 },
      [3_500_000, 140_000, 35_000, 35_000, 210_000, 'II'],
    ],
    [
      'T09 with a 4th child, mother and father-in-law',
      { wage: 2_600_000, extra: 3 },
      [2_600_000, 104_000, 26_000, 78_000, 208_000, 'II'],
    ],
    [
      'T10 over the ceiling with two more',
      { wage: 14_000_000, extra: 2 },
      [12_000_000, 480_000, 120_000, 240_000, 840_000, 'I'],
    ],
    [
      'T11 below the UMK with his mother',
      { wage: 1_800_000, extra: 1 },
      [2_433_254, 97_330, 24_333, 24_333, 145_996, 'II'],
    ],
    [
      'T18 a workplace in Kab. Tegal',
      { wage: 2_000_000, area: '33.28' },
      [2_484_162, 99_366, 24_842, 0, 124_208, 'II'],
    ],
    [
      'T19a the bill of December 2025',
      { wage: 2_300_000, month: '2025-12' },
      [2_300_000, 92_000, 23_000, 0, 115_000, 'II'],
    ],
    ['T19b the bill of January 2026', { wage: 2_300_000, month: '2026-01' }, floor],
  ] as const)('%s', (_, input, [base, employer, worker, extra, total, ward]) => {
    expect(known(input)).toMatchObject({ base, employer, worker, extra, total, class: ward });
  });

  test('T17 husband and wife are billed by their own employers', () => {
    expect(known({ wage: 3_000_000 })).toMatchObject({ employer: 120_000, worker: 30_000 });
    expect(known({ wage: 5_000_000 })).toMatchObject({ employer: 200_000, worker: 50_000 });
  });
});

describe('what a contribution says of itself', () => {
  test('the answer names its law and decree, and is an estimate until signed', () => {
    const { basis, draft, minimumWage } = known({ wage: 3_000_000 });
    expect(basis).toContain('Perpres 64/2020 Ps 30');
    expect(basis).toContain('Perpres 64/2020 Ps 32');
    expect(basis).toContain('UMK Kab. Pemalang 2026: SK Gub. Jateng 100.3.3.1/505/2025');
    expect(basis.join()).not.toContain('tambahan');
    expect(known({ wage: 3_000_000, extra: 1 }).basis.join()).toContain('tambahan');
    expect(draft).toBe(true);
    expect(minimumWage).toBe(2_433_254);
  });

  test('Perpres 63/2022 is nowhere cited', () => {
    expect(JSON.stringify(CONTRIBUTION_LAW)).not.toContain('63/2022');
  });

  test.each([
    [2_433_253, true, false],
    [2_433_254, false, false],
    [12_000_000, false, false],
    [12_000_001, false, true],
  ])('a wage of %i is floored: %s, capped: %s', (wage, floored, capped) => {
    expect(known({ wage })).toMatchObject({ floored, capped });
  });
});

describe('what cannot be told', () => {
  test.each([
    ['2027 is not decreed yet', { area: '33.27', month: '2027-01' }, 'month'],
    ['no row for the year', { area: '33.28', month: '2023-06' }, 'month'],
    ['before the first row', { area: '33.27', month: '2022-12' }, 'month'],
    ['before the rates', { area: '33.27', month: '2019-12' }, 'month'],
    ['a region without data', { area: '33.74', month: '2026-11' }, 'area'],
    ['no region', { month: '2026-11' }, 'area'],
    ['a region that is none', { area: 'Pemalang', month: '2026-11' }, 'area'],
  ])('%s: no figure', (_, where, missing) => {
    expect(contribution({ wage: 3_000_000, ...where })).toMatchObject({ missing });
  });

  test('rates do not reach back before January 2020, even with a minimum wage', () => {
    const rows = [...MINIMUM_WAGES, minimumWageRow('33.27', 2019, 1_800_000, 'SK', 'test')];
    const answer = contribution(
      { wage: 2_000_000, area: '33.27', month: '2019-12' },
      { ...CONTRIBUTION_LAW, minimumWages: rows },
    );
    expect(answer).toMatchObject({ missing: 'month' });
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'a wage of %d is refused',
    (wage) => {
      expect(() => known({ wage })).toThrow(RangeError);
    },
  );
  test.each([-1, 0.5, Number.NaN])('%d extra family members are refused', (extra) => {
    expect(() => known({ wage: 3_000_000, extra })).toThrow(RangeError);
  });
  test.each(['2026-13', '2026-1', 'November', '2026-11-01', ''])(
    'the month "%s" is refused',
    (month) => {
      expect(() => known({ wage: 3_000_000, month })).toThrow(RangeError);
    },
  );
});

describe('rules are data', () => {
  test("a new year's minimum wage is one added row", () => {
    const row = minimumWageRow('33.27', 2027, 2_600_000.75, 'SK Gub. Jateng 1/2026', 'test');
    const law = { ...CONTRIBUTION_LAW, minimumWages: [...MINIMUM_WAGES, row] };
    const answer = contribution({ wage: 1, area: '33.27', month: '2027-01' }, law);
    expect(answer).toMatchObject({ base: 2_600_000, employer: 104_000, worker: 26_000 });
    expect(contribution({ wage: 1, area: '33.28', month: '2027-01' }, law)).toMatchObject({
      missing: 'month',
    });
  });

  test('signed rules make figures that are no estimate; one draft makes it one again', () => {
    const status = { signedBy: 'KC Pekalongan', date: '2026-12-01', letter: '1/2026' };
    const sign = <R extends object>(rules: readonly R[]) =>
      rules.map((rule) => ({ ...rule, status }));
    const { rates, limits, extraFamily, classTwoUpTo, rounding, minimumWages } = CONTRIBUTION_LAW;
    const law = {
      rates: sign(rates),
      limits: sign(limits),
      extraFamily,
      classTwoUpTo: sign(classTwoUpTo),
      rounding: sign(rounding),
      minimumWages: sign(minimumWages),
    };
    const input = { wage: 3_000_000, area: '33.27', month: '2026-11' };
    expect(contribution(input, law)).toMatchObject({ draft: false });
    expect(contribution({ ...input, extra: 1 }, law)).toMatchObject({ draft: true });
    expect(contribution(input, { ...law, rounding })).toMatchObject({ draft: true });
  });

  test('a branch may lift the floor', () => {
    const limits = CONTRIBUTION_LAW.limits.map((rule) => ({
      ...rule,
      value: { ...rule.value, floor: 'none' as const },
    }));
    const input = { wage: 1_500_000, area: '33.27', month: '2026-11' };
    const answer = contribution(input, { ...CONTRIBUTION_LAW, limits });
    expect(answer).toMatchObject({ base: 1_500_000, total: 75_000, floored: false });
  });
});

describe('for any wage', () => {
  const wages = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const extras = fc.integer({ min: 0, max: 12 });

  test('the base lies between floor and ceiling and the total is the sum of its lines', () => {
    fc.assert(
      fc.property(wages, extras, (wage, extra) => {
        const one = known({ wage, extra });
        expect(one.base).toBeGreaterThanOrEqual(one.minimumWage);
        expect(one.base).toBeLessThanOrEqual(12_000_000);
        expect(one.total).toBe(one.employer + one.worker + one.extra);
        expect(one.extra).toBe(extra * one.worker);
        expect(Math.abs(one.employer - one.base * 0.04)).toBeLessThanOrEqual(0.5001);
      }),
    );
  });

  test('a higher wage never costs less', () => {
    const near = fc.integer({ min: 1, max: 16_000_000 });
    fc.assert(
      fc.property(near, near, extras, (a, b, extra) => {
        const [low, high] = [
          known({ wage: Math.min(a, b), extra }),
          known({ wage: Math.max(a, b), extra }),
        ];
        expect(low.base).toBeLessThanOrEqual(high.base);
        expect(low.total).toBeLessThanOrEqual(high.total);
      }),
    );
  });
});

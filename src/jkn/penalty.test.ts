import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { administrativeFine, careLiability, inpatientPenalty } from './penalty.ts';

const month = '2026-11';
const admitted = { packageCost: 8_000_000, monthsInArrears: 3, day: 20, inpatient: true, month };

describe('the penalty on inpatient care after arrears', () => {
  test.each([
    ['T22 three months in arrears', {}, 1_200_000],
    ['T23 twenty months count as twelve', { monthsInArrears: 20 }, 4_800_000],
    ['T24 never over Rp30 million', { packageCost: 60_000_000, monthsInArrears: 12 }, 30_000_000],
    ['T25 admitted on day 46', { day: 46 }, 0],
    ['T25 outpatient on day 10', { inpatient: false, day: 10 }, 0],
    ['admitted on day 45', { day: 45 }, 1_200_000],
    ['admitted on the day itself', { day: 0 }, 1_200_000],
    ['never in arrears', { monthsInArrears: 0 }, 0],
  ])('%s', (_, change, rupiah) => {
    const answer = inpatientPenalty({ ...admitted, ...change });
    expect(answer).toMatchObject({ rupiah, payer: 'employer', draft: true });
  });

  test('negative or broken numbers are refused', () => {
    for (const change of [{ day: -1 }, { monthsInArrears: 1.5 }, { packageCost: -1 }]) {
      expect(() => inpatientPenalty({ ...admitted, ...change })).toThrow(RangeError);
    }
  });

  test('for any case it is a whole number from 0 to Rp30 million', () => {
    const number = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.boolean(),
        (packageCost, monthsInArrears, day, inpatient) => {
          const answer = inpatientPenalty({ packageCost, monthsInArrears, day, inpatient, month });
          if ('missing' in answer) throw new Error(answer.message);
          expect(Number.isInteger(answer.rupiah)).toBe(true);
          expect(answer.rupiah).toBeGreaterThanOrEqual(0);
          expect(answer.rupiah).toBeLessThanOrEqual(30_000_000);
        },
      ),
    );
  });
});

test('T26 the fine of PP 86 on a bill of Rp476.663 is Rp477 a month', () => {
  const answer = administrativeFine({ monthlyDue: 476_663, months: 3, month });
  expect(answer).toMatchObject({ perMonth: 477, total: 1_431 });
});

test('while in arrears the employer answers for care', () => {
  expect(careLiability(month)).toMatchObject({
    payer: 'employer',
    basis: ['Perpres 64/2020 Ps 42(2)'],
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contribution } from './contribution.ts';
import { averageWage, countedWage, monthlyWage } from './wage-month.ts';
import type { PayPeriod } from './wage-month-rules.ts';

const month = '2026-11';
const bill = (wage: number) => contribution({ wage, area: '33.27', month });
const AT_FLOOR = { base: 2_433_254, employer: 97_330, worker: 24_333, total: 121_663 };

describe('a wage brought to a month', () => {
  test.each<[number, PayPeriod, number, string]>([
    [2_500_000, 'month', 2_500_000, 'Rp2.500.000'],
    [90_000, 'day', 2_340_000, 'Rp90.000 × 26 hari'],
    [500_000, 'week', 2_166_667, 'Rp500.000 × 52 ÷ 12'],
    [1_000_000, 'fortnight', 2_166_667, 'Rp1.000.000 × 26 ÷ 12'],
    [15_000, 'hour', 2_595_000, 'Rp15.000 × 173 jam'],
    [36_000_000, 'year', 3_000_000, 'Rp36.000.000 ÷ 12'],
  ])('%i a %s is %i a month', (rupiah, per, monthly, how) => {
    expect(monthlyWage({ rupiah, per, month })).toMatchObject({ monthly, how });
  });

  test('pay by the piece says nothing about a month', () => {
    expect(monthlyWage({ rupiah: 5_000, per: 'piece', month })).toBeNull();
  });

  test('the days or hours that the owner told replace the usual ones', () => {
    expect(monthlyWage({ rupiah: 90_000, per: 'day', times: 12, month })?.monthly).toBe(1_080_000);
    expect(monthlyWage({ rupiah: 10_000, per: 'hour', times: 80, month })?.monthly).toBe(800_000);
    expect(monthlyWage({ rupiah: 500_000, per: 'week', times: 2, month })?.monthly).toBe(2_166_667);
    for (const times of [0, 32, 1.5]) {
      expect(() => monthlyWage({ rupiah: 90_000, per: 'day', times, month })).toThrow(RangeError);
    }
  });

  test('an average is an estimate, a monthly wage as said is not', () => {
    expect(monthlyWage({ rupiah: 90_000, per: 'day', month })?.draft).toBe(true);
    expect(monthlyWage({ rupiah: 2_500_000, per: 'month', month })?.draft).toBe(false);
  });

  test.each([0, -5, 0.5, Number.NaN])('a wage of %d is refused', (rupiah) => {
    expect(() => monthlyWage({ rupiah, per: 'day', month })).toThrow(RangeError);
  });

  test('a wage under a rupiah a month is none', () => {
    expect(monthlyWage({ rupiah: 1, per: 'year', month })).toBeNull();
  });

  test('for any wage the month is a positive whole number that contribution takes', () => {
    const periods = fc.constantFrom<PayPeriod>('month', 'day', 'week', 'fortnight', 'hour', 'year');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), periods, (rupiah, per) => {
        const wage = monthlyWage({ rupiah, per, month });
        if (wage) expect(bill(wage.monthly)).not.toHaveProperty('missing');
      }),
    );
  });
});

describe('the worked examples', () => {
  test('T12 Rp90.000 a day is below the UMK', () => {
    expect(bill(monthlyWage({ rupiah: 90_000, per: 'day', month })?.monthly ?? 0)).toMatchObject(
      AT_FLOOR,
    );
  });
  test('T13 Rp500.000 a week is below the UMK', () => {
    expect(bill(monthlyWage({ rupiah: 500_000, per: 'week', month })?.monthly ?? 0)).toMatchObject(
      AT_FLOOR,
    );
  });
  test('T14 meal money by attendance is no part of the base', () => {
    const wage = countedWage(
      [
        { kind: 'basic', rupiah: 2_200_000 },
        { kind: 'fixed-allowance', rupiah: 300_000 },
        { kind: 'attendance-allowance', rupiah: 15_000 * 25 },
        { kind: 'thr', rupiah: 2_200_000 },
      ],
      month,
    );
    expect(wage).toBe(2_500_000);
    expect(bill(wage)).toMatchObject({ employer: 100_000, worker: 25_000, total: 125_000 });
  });
  test('T15 piece work counts with the mean of its months', () => {
    const mean = averageWage([2_100_000, 3_200_000, 2_800_000], month);
    expect(mean).toMatchObject({ monthly: 2_700_000, how: 'rata-rata 3 bulan', draft: true });
    expect(bill(mean?.monthly ?? 0)).toMatchObject({
      employer: 108_000,
      worker: 27_000,
      total: 135_000,
    });
    expect(averageWage([], month)).toBeNull();
    expect(averageWage([0, 0], month)).toBeNull();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessContribution } from './business-contribution.ts';
import { isMissing } from './rule.ts';

const NOVEMBER = { area: '33.27', month: '2026-11' };

test("T16 a firm pays the sum of its workers' rounded lines", () => {
  const workers = [{ wage: 1_500_000 }, { wage: 2_600_000 }, { wage: 4_500_000 }];
  const bill = businessContribution({ workers, ...NOVEMBER });
  expect(bill).toMatchObject({ employer: 381_330, worker: 95_333, extra: 0, total: 476_663 });
  if (isMissing(bill)) throw new Error(bill.message);
  expect(bill.workers.map((one) => one.class)).toEqual(['II', 'II', 'I']);
  expect(new Set(bill.basis).size).toBe(bill.basis.length);
});

test('a worker at a branch elsewhere counts with the minimum wage there', () => {
  const workers = [{ wage: 2_000_000 }, { wage: 2_000_000, area: '33.28' }];
  const bill = businessContribution({ workers, ...NOVEMBER });
  expect(bill).toMatchObject({ total: 121_663 + 124_208 });
});

test('one worker whose minimum wage is not known leaves the whole bill unknown', () => {
  const workers = [{ wage: 2_000_000 }, { wage: 2_000_000, area: '33.74' }];
  expect(businessContribution({ workers, ...NOVEMBER })).toMatchObject({ missing: 'area' });
  expect(businessContribution({ workers, area: '33.27', month: '2027-01' })).toHaveProperty(
    'missing',
  );
});

test('without workers there is nothing to pay, and that is no signed figure', () => {
  expect(businessContribution({ workers: [], ...NOVEMBER })).toMatchObject({
    total: 0,
    draft: true,
  });
});

test('for any workers the sums fit together', () => {
  const worker = fc.record({
    wage: fc.integer({ min: 1, max: 20_000_000 }),
    extra: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(worker, { maxLength: 20 }), (workers) => {
      const bill = businessContribution({ workers, ...NOVEMBER });
      if (isMissing(bill)) throw new Error(bill.message);
      expect(bill.total).toBe(bill.employer + bill.worker + bill.extra);
      expect(bill.total).toBe(bill.workers.reduce((sum, one) => sum + one.total, 0));
    }),
  );
});

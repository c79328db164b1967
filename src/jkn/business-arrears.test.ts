import { describe, expect, test } from 'vitest';
import { businessSettlement } from './business-arrears.ts';

describe("settling a business's arrears from its wages", () => {
  const workers = [{ wage: 1_500_000 }, { wage: 2_600_000 }, { wage: 4_500_000 }];

  test('T20 from the wages', () => {
    const input = { workers, area: '33.27', firstUnpaid: '2026-03', payIn: '2026-06' };
    expect(businessSettlement(input)).toMatchObject({ total: 1_906_652, lateFee: 0 });
  });

  test('each month counts with its own minimum wage', () => {
    const one = { workers: [{ wage: 2_300_000 }], area: '33.27' };
    const answer = businessSettlement({ ...one, firstUnpaid: '2025-12', payIn: '2026-01' });
    expect(answer).toMatchObject({ arrears: 115_000, current: 121_663, total: 236_663 });
    expect(answer).toMatchObject({
      basis: expect.arrayContaining([
        expect.stringContaining('Pemalang 2025'),
        expect.stringContaining('Pemalang 2026'),
        'Perpres 64/2020 Ps 42(3)',
      ]),
    });
  });

  test('months that are no longer claimed need no figure', () => {
    const input = { workers, area: '33.28', firstUnpaid: '2021-01', payIn: '2026-06' };
    expect(businessSettlement(input)).toMatchObject({ monthsClaimed: 24, monthsDropped: 41 });
  });

  test('a month to pay in without a decree has no sum', () => {
    const input = { workers, area: '33.27', firstUnpaid: '2026-10', payIn: '2027-01' };
    expect(businessSettlement(input)).toMatchObject({ missing: 'month' });
  });
});

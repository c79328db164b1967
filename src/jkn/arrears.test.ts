import { describe, expect, test } from 'vitest';
import { settlement } from './arrears.ts';
import { monthsBetween } from './month.ts';

const bills = (first: string, last: string, rupiah: number) =>
  monthsBetween(first, last).map((month) => ({ month, rupiah }));

describe('settling arrears', () => {
  test('T20 March to May unpaid and paid in June: four bills, no late fee', () => {
    const answer = settlement(bills('2026-03', '2026-05', 476_663), {
      month: '2026-06',
      rupiah: 476_663,
    });
    expect(answer).toMatchObject({
      total: 1_906_652,
      lateFee: 0,
      monthsClaimed: 3,
      monthsDropped: 0,
    });
  });

  test('T21 thirty months unpaid: 24 and the current one', () => {
    const unpaid = bills('2024-05', '2026-10', 121_663);
    expect(unpaid).toHaveLength(30);
    const answer = settlement(unpaid, { month: '2026-11', rupiah: 121_663 });
    expect(answer).toMatchObject({ total: 3_041_575, monthsClaimed: 24, monthsDropped: 6 });
  });

  test('exactly 24 months are all claimed', () => {
    const answer = settlement(bills('2024-11', '2026-10', 100), { month: '2026-11', rupiah: 100 });
    expect(answer).toMatchObject({ total: 2_500, monthsDropped: 0 });
  });

  test('nothing unpaid: the current bill only', () => {
    expect(settlement([], { month: '2026-11', rupiah: 121_663 })).toMatchObject({ total: 121_663 });
  });

  test('a month twice, a month to come or a crooked month is refused', () => {
    const current = { month: '2026-06', rupiah: 1 };
    expect(() =>
      settlement([...bills('2026-05', '2026-05', 1), { month: '2026-05', rupiah: 1 }], current),
    ).toThrow(RangeError);
    expect(() => settlement(bills('2026-06', '2026-06', 1), current)).toThrow(RangeError);
    expect(() => settlement([{ month: 'Mei', rupiah: 1 }], current)).toThrow(RangeError);
    expect(() => settlement([{ month: '2026-05', rupiah: -1 }], current)).toThrow(RangeError);
  });
});

import { describe, expect, test } from 'vitest';
import { addMonths, monthsBetween } from './month.ts';
import { dueDate, guaranteeEnd } from './payment-dates.ts';

describe('dates', () => {
  test('T27 an unpaid March bill: active until 31 March, suspended from 1 April', () => {
    expect(guaranteeEnd('2026-03')).toMatchObject({
      activeUntil: '2026-03-31',
      suspendedFrom: '2026-04-01',
    });
  });

  test.each([
    ['2026-12', '2026-12-31', '2027-01-01'],
    ['2026-02', '2026-02-28', '2026-03-01'],
    ['2028-02', '2028-02-29', '2028-03-01'],
  ])('an unpaid bill of %s', (month, activeUntil, suspendedFrom) => {
    expect(guaranteeEnd(month)).toMatchObject({ activeUntil, suspendedFrom });
  });

  test('before the rule nothing is said', () => {
    expect(guaranteeEnd('2015-01')).toMatchObject({ missing: 'month' });
  });

  test('bills are due on the 10th, or the next working day', () => {
    expect(dueDate('2026-11')).toMatchObject({ date: '2026-11-10' });
    const working = (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    expect(dueDate('2026-10', working)).toMatchObject({ date: '2026-10-12' });
    expect(dueDate('2026-10', () => false)).toMatchObject({ date: '2026-10-31' });
  });

  test('months are counted over the turn of the year', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', -24)).toBe('2024-11');
    expect(monthsBetween('2026-11', '2026-10')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';

/** R. G. Newcombe 1998, table II: the contrasts (a) to (h), as method 10 has them. */
const PUBLISHED = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

describe('the difference of two proportions', () => {
  it.each(PUBLISHED)('of %i/%i and %i/%i is as it was published', (a, m, b, n, low, high) => {
    const found = difference({ part: a, whole: m }, { part: b, whole: n });
    expect(found?.value).toBeCloseTo(a / m - b / n, 10);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it('is the same seen from the other side', () => {
    const [one, other] = [
      { part: 31, whole: 90 },
      { part: 12, whole: 61 },
    ];
    const [there, back] = [difference(one, other), difference(other, one)];
    expect(there?.value).toBeCloseTo(-(back?.value ?? 0), 12);
    expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 12);
  });

  it('of an empty group is not known', () => {
    expect(difference({ part: 0, whole: 0 }, { part: 3, whole: 9 })).toBeNull();
    expect(difference({ part: 3, whole: 9 }, { part: 0, whole: 0 })).toBeNull();
  });
});

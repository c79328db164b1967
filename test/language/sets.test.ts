import { describe, expect, it } from 'vitest';
import { kinds, score } from './score.ts';

/** The aims of docs/benchmarks.md, as shares of a set. */
const RIGHT = 0.97;
const SILENTLY_WRONG = 0.01;

describe('what owners write is understood', () => {
  it.each(kinds)('%s: nearly always, and hardly ever wrongly without asking', (kind) => {
    const { lines, counts, faults } = score(kind);
    const worst = faults
      .filter((fault) => fault.outcome === 'silent')
      .map((fault) => fault.line.id);
    expect(lines).toBeGreaterThanOrEqual(150);
    expect(counts.right / lines).toBeGreaterThanOrEqual(RIGHT);
    expect(worst.length / lines, worst.join(' ')).toBeLessThan(SILENTLY_WRONG);
  });
});

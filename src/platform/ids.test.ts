import { decodeTime } from 'ulid';
import { describe, expect, it } from 'vitest';
import { createIds } from './ids.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');

describe('ids', () => {
  it('sort in the order they were made, also within one millisecond', () => {
    const ids = createIds({ now: () => NOW });
    const made = Array.from({ length: 10_000 }, () => ids());
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it('sort by time when time goes on', () => {
    let now = NOW;
    const ids = createIds({ now: () => now });
    const made = Array.from({ length: 100 }, () => {
      now += 1;
      return ids();
    });
    expect([...made].sort()).toEqual(made);
  });

  it('tell the time at which they were made', () => {
    expect(decodeTime(createIds({ now: () => NOW })())).toBe(NOW);
  });

  it('differ between two makers at the same moment', () => {
    const clock = { now: () => NOW };
    const [one, other] = [createIds(clock), createIds(clock)];
    const made = Array.from({ length: 1000 }, () => [one(), other()]).flat();
    expect(new Set(made).size).toBe(made.length);
  });
});

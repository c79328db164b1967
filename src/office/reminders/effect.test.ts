import { describe, expect, it } from 'vitest';
import { effectOf } from './effect.ts';
import type { Trialed } from './ports.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-23T03:00:00Z');

/** So many owners of one group, of whom so many were done, some days ago. */
const group = (heldOut: boolean, whole: number, done: number, days = 40): Trialed[] =>
  Array.from({ length: whole }, (_, at) => ({ at: NOW - days * DAY, heldOut, done: at < done }));

describe('what reminding does', () => {
  it('is more where the interval lies above zero', () => {
    // Newcombe 1998, table II (a).
    const effect = effectOf([...group(false, 70, 56), ...group(true, 80, 48)], NOW);
    expect(effect).toMatchObject({
      treated: { part: 56, whole: 70 },
      heldOut: { part: 48, whole: 80 },
      says: 'more',
    });
    expect(effect.difference?.low).toBeCloseTo(0.0524, 4);
  });

  it('may be fewer, and it says so', () => {
    expect(effectOf([...group(false, 80, 48), ...group(true, 70, 56)], NOW).says).toBe('fewer');
  });

  it('is not to be said where the interval holds zero', () => {
    expect(effectOf([...group(false, 30, 16), ...group(true, 30, 14)], NOW).says).toBe('open');
  });

  it('is not to be said of groups under twenty, however far apart', () => {
    expect(effectOf([...group(false, 90, 90), ...group(true, 19, 0)], NOW).says).toBe('too_few');
    expect(effectOf([...group(false, 90, 90), ...group(true, 20, 0)], NOW).says).toBe('more');
    expect(effectOf([], NOW)).toMatchObject({ says: 'too_few', difference: null });
  });

  it('counts nobody who came up less than thirty days ago', () => {
    const some = [...group(false, 30, 30, 29), ...group(false, 25, 5, 30), ...group(true, 25, 5)];
    expect(effectOf(some, NOW).treated).toEqual({ part: 5, whole: 25 });
  });

  it('counts nobody who was reminded before anybody was left out', () => {
    const some = [...group(false, 30, 30, 90), ...group(false, 25, 5, 39), ...group(true, 25, 5)];
    expect(effectOf(some, NOW).treated).toEqual({ part: 5, whole: 25 });
  });
});

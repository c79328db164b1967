import { expect, it } from 'vitest';
import { createLimits } from './limits.ts';

const HERE = '203.0.113.9';

it('who tries addresses that nobody was given is looked up no more for a while, and only he', () => {
  const limits = createLimits();
  for (let times = 0; times < 20; times += 1) {
    expect(limits.guessing(HERE, 0)).toBe(0);
    limits.guessed(HERE, 0);
  }
  expect(limits.guessing(HERE, 0)).toBeGreaterThan(0);
  expect(limits.guessing('198.51.100.1', 0)).toBe(0);
  expect(limits.guessing(HERE, 3_600_000)).toBe(0);
});

it('nobody who fills in a list of two hundred by hand ever waits; a program does', () => {
  const limits = createLimits();
  for (let save = 0; save < 1600; save += 1) expect(limits.saving('a', HERE, save * 500)).toBe(0);
  const waits = Array.from({ length: 400 }, () => limits.saving('b', null, 1_000_000));
  expect(waits.slice(0, 200).every((wait) => wait === 0)).toBe(true);
  expect(waits.at(-1)).toBeGreaterThan(0);
});

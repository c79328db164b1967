import { expect, it } from 'vitest';
import { waitAfter } from './throttle.ts';

it('the first wrong ones cost nothing, then each twice as long, up to a quarter of an hour', () => {
  const seconds = Array.from({ length: 13 }, (_, fails) => waitAfter(fails, 5) / 1000);
  expect(seconds).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  expect(waitAfter(100_000, 5)).toBe(900_000);
});

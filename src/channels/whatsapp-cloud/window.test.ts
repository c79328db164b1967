import { expect, test } from 'vitest';
import { createWindow } from './window.ts';

const HOUR = 3_600_000;

test('is open for a day after she wrote last, less a minute for what is under way', () => {
  const window = createWindow();
  expect(window.open('1', 0)).toBeNull();
  window.wrote(['1', 'ID.1'], 10 * HOUR);
  window.wrote(['1'], 2 * HOUR);
  expect(window.open('1', 33 * HOUR)).toBe(true);
  expect(window.open('ID.1', 33 * HOUR)).toBe(true);
  expect(window.open('1', 34 * HOUR - 60_000)).toBe(false);
});

test('is closed where Meta says so, until she writes again', () => {
  const window = createWindow();
  window.wrote(['1'], HOUR);
  window.closed('1');
  expect(window.open('1', 2 * HOUR)).toBe(false);
  window.wrote(['1'], 3 * HOUR);
  expect(window.open('1', 4 * HOUR)).toBe(true);
});

test('remembers no more people than it may; who wrote longest ago is forgotten first', () => {
  const window = createWindow(2);
  for (const one of ['1', '2', '1', '3']) window.wrote([one], HOUR);
  expect(['1', '2', '3'].map((one) => window.open(one, HOUR))).toEqual([true, null, true]);
});

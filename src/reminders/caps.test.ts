import { expect, it } from 'vitest';
import { overCap } from './caps.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-24T03:00:00Z');
const ago = (...hours: number[]) => hours.map((one) => NOW - one * HOUR);

it('one a day: the next may come a whole day after it', () => {
  expect(overCap([], 'normal', NOW)).toBeNull();
  expect(overCap(ago(5), 'normal', NOW)).toEqual({ why: 'cap_day', until: NOW + 19 * HOUR });
  expect(overCap(ago(24), 'normal', NOW)).toBeNull();
});

it('two in any seven days, in whatever order they are told', () => {
  expect(overCap(ago(30, 60), 'normal', NOW)).toEqual({
    why: 'cap_week',
    until: NOW - 60 * HOUR + 7 * DAY,
  });
  expect(overCap(ago(60, 30), 'normal', NOW)?.until).toBe(NOW - 60 * HOUR + 7 * DAY);
  expect(overCap(ago(30, 7 * 24), 'normal', NOW)).toBeNull();
});

it('what is urgent may come once more, and no oftener', () => {
  expect(overCap(ago(5), 'urgent', NOW)).toBeNull();
  expect(overCap(ago(5, 6), 'urgent', NOW)).toEqual({ why: 'cap_day', until: NOW + 18 * HOUR });
  expect(overCap(ago(30, 60), 'urgent', NOW)).toBeNull();
  expect(overCap(ago(30, 60, 90), 'urgent', NOW)?.why).toBe('cap_week');
});

it('when it may come there is room then', () => {
  for (const urgency of ['normal', 'urgent'] as const)
    for (const sent of [ago(1), ago(1, 2), ago(1, 30, 60), ago(1, 2, 3, 4, 100)]) {
      const over = overCap(sent, urgency, NOW);
      if (over) expect(overCap(sent, urgency, over.until)?.until ?? 0).not.toBe(over.until);
    }
});

import { expect, it } from 'vitest';
import { afterDays, dayAt, dayLater, monthsFrom, onDay } from './counting.ts';

const at = (time: string) => Date.parse(time);

it('a day is the day on her own clock', () => {
  expect(dayAt(at('2026-11-23T17:30:00Z'), 'WIB')).toBe('2026-11-24');
  expect(dayAt(at('2026-11-23T15:30:00Z'), 'WIT')).toBe('2026-11-24');
  expect(dayAt(at('2026-11-23T15:30:00Z'), 'WIB')).toBe('2026-11-23');
});

it('days are counted over the end of a month and of February', () => {
  expect(dayLater('2026-11-30', 1)).toBe('2026-12-01');
  expect(dayLater('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayLater('2027-03-01', -1)).toBe('2027-02-28');
});

it('a step on a day lasts until that day ends where she lives, or so many days more', () => {
  expect(onDay(1, '2026-11-24', 'WIB')).toEqual({
    step: 1,
    from: at('2026-11-23T17:00:00Z'),
    until: at('2026-11-24T17:00:00Z'),
  });
  expect(onDay(1, '2026-11-24', 'WITA', 2).until).toBe(at('2026-11-26T16:00:00Z'));
});

it('steps after something: each is good until the next, the last for a week, and the day names them', () => {
  const { name, steps } = afterDays(at('2026-11-23T20:00:00Z'), [1, 4], 'WIB');
  expect(name).toBe('2026-11-24');
  const [first, second] = steps;
  expect(first?.from).toBe(at('2026-11-24T17:00:00Z'));
  expect(first?.until).toBe(second?.from);
  expect((second?.until ?? 0) - (second?.from ?? 0)).toBe(8 * 86_400_000);
});

it('months from now go over the year', () => {
  expect(monthsFrom(at('2026-12-31T17:30:00Z'), 'WIB', 2)).toEqual(['2027-01', '2027-02']);
  expect(monthsFrom(at('2026-11-30T00:00:00Z'), 'WIB', 3)).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '../../../flows/kit/month.ts';
import { dayAfter, startOf, weekOf, weeksFrom } from './weeks.ts';

const moment = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') });

it('a week begins on Monday at midnight in WIB', () => {
  // Sunday 22 November 2026, 23:59 in WIB, and a minute later.
  expect(weekOf(Date.parse('2026-11-22T16:59:00Z'))).toBe('2026-11-16');
  expect(weekOf(Date.parse('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
});

it('every moment is in the week of its Monday and in no other', () => {
  fc.assert(
    fc.property(moment, (at) => {
      const week = weekOf(at);
      expect(new Date(week).getUTCDay()).toBe(1);
      expect(startOf(week)).toBeLessThanOrEqual(at);
      expect(startOf(dayAfter(week, 7))).toBeGreaterThan(at);
      expect(weekOf(startOf(dayOf(at)))).toBe(week);
    }),
  );
});

it('the weeks of a period follow one another and hold all its days', () => {
  fc.assert(
    fc.property(moment, fc.nat(400), (at, days) => {
      const from = dayOf(at);
      const to = dayAfter(from, days);
      const weeks = weeksFrom(from, to);
      expect(weeks[0]).toBe(weekOf(startOf(from)));
      expect(weeks.at(-1)).toBe(weekOf(startOf(to)));
      for (const [nth, week] of weeks.entries())
        expect(week).toBe(dayAfter(weeks[0] ?? '', 7 * nth));
    }),
  );
});

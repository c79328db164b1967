import { describe, expect, it } from 'vitest';
import { withDays } from './wage.ts';

const day = { rupiah: 85_000, per: 'day', special: null };
const days = (times: number) => ({ rupiah: null, per: 'day', special: 'days', times });

describe('a day’s wage that is shown back', () => {
  it('keeps its sum when only the days a month are told', () => {
    expect(withDays(day, days(25))).toEqual({ ...day, times: 25 });
  });

  it.each([
    ['another sum', day, { rupiah: 90_000, per: 'day', special: null }],
    ['days that no month has', day, days(40)],
    ['days to a wage by the month', { ...day, per: 'month' }, days(25)],
    ['days to what is no wage', 'Slamet', days(25)],
    ['a no', day, null],
  ])('gives way to %s', (_, shown, answer) => {
    expect(withDays(shown, answer)).toEqual(answer);
  });
});

import { describe, expect, it } from 'vitest';
import type { FlowContext } from '../kit/question.ts';
import { emptyRecord, type Json } from '../kit/record.ts';
import { settleWage, withDays } from './wage.ts';

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

describe('a day’s wage of those who do not work every day', () => {
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  const now = Date.parse('2026-11-23T03:00:00Z');
  const about = (memory = {}) =>
    ({ record: emptyRecord, now, office, input: {}, memory }) as FlowContext;
  const settled = (value: object, memory = {}) => settleWage(value as Json, about(memory));
  const said = { rupiah: 75_000, per: 'day', special: null };

  it('comes to a month by the days of a week, as a week’s wage does', () => {
    expect(settled({ ...said, weekly: 4 })).toEqual({
      is: 'confirm',
      value: { monthly: 1_300_000, said: 'week' },
      args: { how: 'Rp75.000 × 4 hari × 52 minggu ÷ 12 bulan', monthly: 1_300_000 },
    });
  });

  it('comes to a month by the days of a month that were told', () => {
    expect(settled({ ...said, times: 16 })).toMatchObject({ value: { monthly: 1_200_000 } });
  });

  it('is put right with the days of a week while it is shown back', () => {
    const days = { rupiah: null, per: 'day', special: 'days', weekly: 4 };
    expect(settled(days, { said })).toMatchObject({
      is: 'value',
      value: { monthly: 1_300_000 },
    });
    expect(withDays(said as Json, days as Json)).toEqual({ ...said, weekly: 4 });
  });
});

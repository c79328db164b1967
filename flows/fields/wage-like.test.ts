import { describe, expect, it } from 'vitest';
import type { FlowContext } from '../kit/question.ts';
import { emptyRecord, type Fields } from '../kit/record.ts';
import { settleWorkerWage } from './wage-like.ts';

const workers = ['Slamet', 'Warni'].map((name, at) => ({ ref: `w${at + 1}`, fields: { name } }));
const day = { rupiah: 90_000, per: 'day', special: null };
const days = { rupiah: null, per: 'day', special: 'days', times: 25 };

/** While a wage of the first worker is shown back. */
function shownBack(said: Fields): FlowContext {
  return {
    record: { ...emptyRecord, business: { workerCount: 2 }, workers },
    now: Date.parse('2026-11-23T01:00:00Z'),
    office: { operator: null, contact: null, region: '33.27', hours: [] },
    input: { subject: 'w1' },
    memory: { said },
  };
}

describe('the days a month, told while a day’s wage is shown back', () => {
  it('are of all where the wage was of all', () => {
    expect(settleWorkerWage(days, shownBack({ ...day, all: true }))).toEqual({
      is: 'value',
      value: { monthly: 2_250_000, said: 'all' },
    });
  });

  it('are of the one whose wage it was', () => {
    expect(settleWorkerWage(days, shownBack(day))).toEqual({
      is: 'value',
      value: { monthly: 2_250_000, said: 'day' },
    });
  });

  it('that no month has are asked again', () => {
    const many = { ...days, times: 40 };
    expect(settleWorkerWage(many, shownBack({ ...day, all: true })).is).toBe('again');
  });
});

import { describe, expect, it } from 'vitest';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { type EmployerRecord, emptyRecord, type Fields } from '../../../flows/kit/record.ts';
import { isMissing } from '../../jkn/rule.ts';
import { costOf } from './cost-of.ts';

const NOVEMBER = Date.UTC(2026, 10, 23, 3);
const wage = (monthly: number, said = 'month') => ({ monthly, said });

function cost(business: Fields, workers: readonly Fields[], now = NOVEMBER) {
  const record: EmployerRecord = {
    ...emptyRecord,
    business,
    workers: workers.map((fields, at) => ({ ref: `w${at + 1}`, fields })),
  };
  const office = { operator: null, contact: null, region: '33.27' } as FlowContext['office'];
  const found = costOf({ record, now, office, input: {}, memory: {} });
  if (found === null || isMissing(found)) return found;
  return found;
}

describe('the cost of a case', () => {
  it('is by the list, each at his wage, with who pays what (T16)', () => {
    const workers = [1_500_000, 2_600_000, 4_500_000].map((one) => ({ wage: wage(one) }));
    expect(cost({}, workers)).toMatchObject({
      from: 'list',
      month: '2026-11',
      bill: { employer: 381_330, worker: 95_333, extra: 0, total: 476_663 },
      unknown: 0,
      draft: true,
    });
  });

  it('has family beyond the core paid by the worker (T11)', () => {
    const family = { spouse: false, children: 0, parents: 1 };
    expect(cost({}, [{ wage: wage(1_800_000), family }])).toMatchObject({
      bill: { extra: 24_333, total: 145_996 },
      groups: [{ count: 1, extra: 1 }],
    });
  });

  it('leaves out who was taken out, and counts whose wage is not known', () => {
    const alike = { wage: wage(3_000_000) };
    expect(cost({}, [alike, alike, { ...alike, removed: 'left' }, { name: 'Ani' }])).toMatchObject({
      groups: [{ count: 2, wage: 3_000_000 }],
      unknown: 1,
    });
  });

  it('is by what was told while there is no list', () => {
    const business = { workerCount: 2, typicalWage: wage(3_000_000) };
    expect(cost(business, [])).toMatchObject({ from: 'told', bill: { total: 300_000 } });
  });

  it('is not known without a wage, or where no minimum wage is', () => {
    expect(cost({ workerCount: 2 }, [{ name: 'Ani' }])).toBeNull();
    const elsewhere = { area: '33.74', label: 'Kota Semarang' };
    expect(cost({ place: elsewhere }, [{ wage: wage(3_000_000) }])).toHaveProperty('missing');
  });
});

import { describe, expect, it } from 'vitest';
import { Stack } from '../src/conversation/stack.ts';
import { flows } from './index.ts';
import type { FlowContext } from './kit/question.ts';
import { emptyRecord } from './kit/record.ts';
import { numberSaid } from './said.ts';

function after(work: readonly { kind: string; count: number | null }[]): FlowContext {
  const record = { ...emptyRecord, business: { work } };
  const now = Date.parse('2026-11-22T03:00:00Z');
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  return { record, input: {}, memory: {}, now, office };
}
const paidNiece = after([{ kind: 'family-paid', count: null }]);
const family = (count: number | null) => ({ count: 0, work: [{ kind: 'family', count }] });

describe('how many are paid, asked once the pay of the family is known', () => {
  it('"only the niece" is one paid worker', () => {
    const told = { count: 1, work: [{ kind: 'family-paid', count: 1 }] };
    expect(numberSaid(paidNiece, family(null))).toEqual(told);
  });

  it('"two nephews" are two', () => {
    expect(numberSaid(paidNiece, family(2))).toMatchObject({ count: 2 });
  });

  it('others beside her are counted with her', () => {
    expect(numberSaid(paidNiece, { ...family(1), count: 2 })).toMatchObject({ count: 3 });
  });

  it('family whose pay was not told stays open', () => {
    expect(numberSaid(after([{ kind: 'daily', count: null }]), family(1))).toEqual(family(1));
  });
});

it('who worked at two places is forgotten with all that was said of the people', () => {
  const { now, office } = after([]);
  const business = { workerCount: 0, cards: ['two_jobs'] };
  const stack = new Stack(flows, null, { record: { ...emptyRecord, business }, now, office });
  stack.call('check');
  expect(stack.open()?.question.ask).toBe('situation:worker_count');
  expect(stack.world.record.business).toEqual({});
  expect(stack.effects).toContainEqual({ kind: 'dropReason', reason: 'needs_decision' });
});

import { describe, expect, it } from 'vitest';
import { Stack } from '../src/conversation/stack.ts';
import { flows } from './index.ts';
import type { FlowContext } from './kit/question.ts';
import { emptyRecord, type Json } from './kit/record.ts';
import { familySaid, numberSaid } from './said.ts';

function after(work: readonly { kind: string; count: number | null }[]): FlowContext {
  const record = { ...emptyRecord, business: { work } };
  const now = Date.parse('2026-11-22T03:00:00Z');
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  return { record, input: {}, memory: {}, now, office };
}
const paidNiece = after([{ kind: 'family-paid', count: null }]);
const pieceRate = after([
  { kind: 'piece-rate', count: null },
  { kind: 'family', count: null },
]);
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

describe('some work at home, and of the place of work nothing was said', () => {
  const atHome = { kind: 'home-piece-work', count: null };
  const said = (told: object) => ({ work: [], standing: null, card: null, ...told }) as Json;
  const answers = (...values: readonly Json[]) => {
    const { now, office } = after([]);
    const stack = new Stack(flows, null, { record: emptyRecord, now, office });
    stack.call('check');
    for (const value of [said({ count: null, work: [atHome] }), ...values])
      stack.send({ type: 'answer', value });
    const { workerCount = null, ...told } = stack.world.record.business;
    return { asked: stack.open()?.question.ask, told: { ...told, workerCount } };
  };

  it('whether others work there is asked, before nobody is counted', () => {
    expect(answers()).toMatchObject({ asked: 'check:others', told: { workerCount: null } });
  });

  it('those who do are counted, beside those at home', () => {
    const home = { kind: 'home-piece-work', count: 9 };
    expect(answers(said({ count: 2, work: [home] }))).toMatchObject({
      asked: 'situation:place',
      told: { workerCount: 2, work: [home] },
    });
    expect(answers(said({ count: 2 }))).toMatchObject({ told: { workerCount: 2, work: [atHome] } });
  });

  it('nobody is counted where she says so', () => {
    expect(answers(false)).toMatchObject({ asked: 'situation:place', told: { workerCount: 0 } });
    expect(answers(said({ count: 0 }))).toMatchObject({ told: { workerCount: 0 } });
  });

  it('their number is asked where she says that there are some, or tells more of those at home', () => {
    expect(answers(true)).toMatchObject({ asked: 'check:how_many_others' });
    expect(answers(true, said({ count: 3 }))).toMatchObject({ told: { workerCount: 3 } });
    const nine = said({ count: null, work: [{ ...atHome, count: 9 }] });
    expect(answers(nine)).toMatchObject({
      asked: 'check:how_many_others',
      told: { workerCount: null, work: [{ ...atHome, count: 9 }] },
    });
  });

  it('what was known is no answer, nor is yes to how many', () => {
    const known = said({ count: null, work: [atHome] });
    expect(answers(known, known)).toMatchObject({ asked: 'check:others' });
    expect(answers(true, true, known)).toMatchObject({
      asked: 'check:how_many_others',
      told: { workerCount: null },
    });
  });

  it('what else she says of them then is taken as ever', () => {
    const closed = said({ count: null, standing: 'closed' });
    expect(answers(closed)).toMatchObject({ told: { standing: 'closed' } });
    const daily = { kind: 'daily', count: null };
    expect(answers(said({ count: null, work: [daily] }))).toMatchObject({
      asked: 'check:how_many',
      told: { work: [atHome, daily] },
    });
  });

  it('family that is not paid makes nobody of others whose number is open', () => {
    expect(familySaid(pieceRate, 'unpaid')).toMatchObject({ count: null });
  });
});

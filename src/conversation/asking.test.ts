import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../flows/kit/record.ts';
import { house } from '../../test/model/walk.ts';
import { MONDAY } from '../../test/support/talk.ts';
import type { Candidate } from '../language/intent/model.ts';
import { runQuestion } from './asking.ts';
import { HOME, Stack } from './stack.ts';

const cry = (share: number): Candidate => ({ intent: 'out_of_scope', topic: 'help_me', share });

/** What is made of a text at the first question, where the model finds this in it. */
function asked(text: string, ...found: Candidate[]) {
  const stack = new Stack(house.flows, null, {
    record: emptyRecord,
    now: MONDAY,
    office: house.office,
  });
  stack.call(HOME);
  stack.sayings.length = 0;
  const voice = { house: { ...house, intents: () => found }, language: 'id' };
  const open = stack.open();
  const around = { stack, voice, open, menu: [], beneath: () => ({}), before: null };
  const is = runQuestion(text, around);
  return { ...is, hushed: stack.hushed, told: stack.sayings.map(({ key }) => key) };
}

describe('what the model takes for a cry for help', () => {
  it('is answered as one where the words despair too, and nothing is asked after it', () => {
    const { is, hushed, told } = asked('tolong, saya mau mati saja', cry(0.9));
    expect({ is, hushed }).toEqual({ is: 'answered', hushed: true });
    expect(told).toContain('answer-out-of-scope:help_me');
  });

  it.each([
    ['without a word of despair', 'tulung digawekke, bayare pira?', 0.9],
    ['too unsure', 'stres mikir iki, bayare pira?', 0.4],
  ])('%s leaves the rules of words to answer', (_, text, share) => {
    const { is, hushed, told } = asked(text, cry(share));
    expect({ is, hushed }).toEqual({ is: 'answered', hushed: false });
    expect(told.join()).toContain('contribution-amount:amount');
  });

  it('and leaves what else it may mean', () => {
    const near = [
      { intent: 'sanctions', topic: 'sanctions', share: 0.34 },
      { intent: 'payment_how', topic: 'pay', share: 0.32 },
    ];
    const text = 'tulung, iki piye?';
    expect(asked(text, cry(0.34), ...near).is).toBe('answered');
    expect(asked(text, cry(0.34)).told.join()).not.toContain('help_me');
  });

  it('is never told of without such words', () => {
    expect(asked('tulung digawekke', cry(0.99))).toMatchObject({ is: 'unknown', told: [] });
  });
});

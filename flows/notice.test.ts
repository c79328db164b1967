import { describe, expect, it } from 'vitest';
import { Stack } from '../src/conversation/stack.ts';
import { flows } from './index.ts';
import { emptyRecord, type Fields } from './kit/record.ts';

function noticed(...workers: Fields[]): Stack {
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  const all = workers.map((fields, at) => ({ ref: `w${at + 1}`, fields }));
  const record = { ...emptyRecord, workers: all };
  const stack = new Stack(flows, null, { record, now: 0, office });
  stack.call('notice');
  return stack;
}
const asked = (stack: Stack) => stack.open()?.question.ask ?? null;
const yes = (stack: Stack) => {
  stack.send({ type: 'answer', value: true });
  return asked(stack);
};

const warni = { name: 'Warni', membership: 'pbi' };

describe('before a file is handed in', () => {
  it('the owner is told of whom state-paid membership is known', () => {
    const stack = noticed(warni, { name: 'Tono', membership: 'none' });
    expect(asked(stack)).toBe('notice:ask_named');
    expect(yes(stack)).toBeNull();
  });

  it('what she is told of one does not do for another of whom it is not known', () => {
    const stack = noticed(warni, { name: 'Tono' });
    expect(yes(stack)).toBe('notice:ask_others');
    expect(yes(stack)).toBeNull();
  });

  it('where it is known of nobody she is told what it would mean', () => {
    expect(asked(noticed({ name: 'Tono', membership: 'unknown' }))).toBe('notice:ask');
  });

  it('she is asked nothing a second time', () => {
    const stack = noticed(warni, { name: 'Tono' });
    yes(stack);
    yes(stack);
    stack.call('notice');
    expect(asked(stack)).toBeNull();
  });
});

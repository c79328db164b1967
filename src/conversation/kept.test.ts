import { expect, it } from 'vitest';
import { flows } from '../../flows/index.ts';
import { emptyRecord } from '../../flows/kit/record.ts';
import { Stack } from './stack.ts';

const office = { operator: null, contact: null, region: '33.27', hours: [] };
const kept = { businessName: 'Warung Contoh' };

function talkThatKept(): Stack {
  const stack = new Stack(flows, null, { record: emptyRecord, now: 0, office });
  stack.call('home', { at: 'menu' });
  stack.talk.kept = kept;
  stack.call('consent');
  return stack;
}

it('what was said before the consent was asked waits for a yes', () => {
  const stack = talkThatKept();
  stack.send({ type: 'answer', value: true });
  expect(stack.talk.kept).toEqual(kept);
});

it('what was said before the consent was refused is not kept', () => {
  const stack = talkThatKept();
  stack.send({ type: 'answer', value: false });
  expect(stack.talk.kept).toBeUndefined();
});

it('what was said before the consent was taken back is not kept', () => {
  const stack = talkThatKept();
  stack.send({ type: 'answer', value: true });
  stack.call('withdraw');
  expect(stack.talk.kept).toBeUndefined();
});

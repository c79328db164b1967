import { expect, it } from 'vitest';
import { createMemory, Kept } from './memory.ts';

const HOUR = 3_600_000;

it('what waits for a yes is forgotten after an hour', () => {
  const kept = new Kept<string>();
  kept.put('a', 'first', 0);
  kept.put('b', 'second', HOUR / 2);
  expect(kept.get('a', HOUR - 1)).toBe('first');
  expect(kept.get('a', HOUR)).toBeUndefined();
  expect(kept.get('b', HOUR)).toBe('second');
});

it('of what waits the oldest goes when there is too much', () => {
  const kept = new Kept<number>();
  for (let at = 0; at <= 20_000; at += 1) kept.put(String(at), at, 0);
  expect(kept.get('0', 0)).toBeUndefined();
  expect(kept.get('20000', 0)).toBe(20_000);
});

it('two saves of one employer happen one after the other, those of others beside them', async () => {
  const { inTurn } = createMemory();
  const said: string[] = [];
  let first = () => {};
  const held = inTurn('one', async () => {
    await new Promise<void>((resolve) => {
      first = resolve;
    });
    said.push('first');
    throw new Error('and fails');
  });
  const second = inTurn('one', async () => said.push('second'));
  await inTurn('other', async () => said.push('other'));
  expect(said).toEqual(['other']);
  first();
  await expect(held).rejects.toThrow('and fails');
  await second;
  expect(said).toEqual(['other', 'first', 'second']);
});

import { expect, it } from 'vitest';
import { isHeldOut } from './holdout.ts';

const owners = Array.from({ length: 10_000 }, (_, at) => `01KOWNER${String(at).padStart(18, '0')}`);
const held = (kind: string, share: number) =>
  owners.filter((id) => isHeldOut(new Map([[kind, share]]), kind, id));

it('of ten thousand owners the share is left out, for each kind others', () => {
  const some = held('list_unfinished', 0.1);
  expect(some.length).toBeGreaterThan(900);
  expect(some.length).toBeLessThan(1100);
  const both = held('missing_data', 0.1).filter((id) => some.includes(id));
  expect(both.length).toBeLessThan(200);
});

it('whoever is left out of a small share is left out of a greater one: it may be raised', () => {
  const greater = new Set(held('list_unfinished', 0.2));
  expect(held('list_unfinished', 0.1).every((id) => greater.has(id))).toBe(true);
});

it('the same answer each time, and nobody where no share is set', () => {
  expect(held('list_unfinished', 0.1)).toEqual(held('list_unfinished', 0.1));
  expect(held('list_unfinished', 0)).toEqual([]);
  expect(isHeldOut(new Map([['due_date', 0.5]]), 'list_unfinished', 'e1')).toBe(false);
});

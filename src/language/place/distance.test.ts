import { expect, it } from 'vitest';
import { distance } from './distance.ts';

it.each([
  ['comal', 'comal', 0],
  ['comal', 'coaml', 1],
  ['ulujmi', 'ulujami', 1],
  ['petaruken', 'petarukan', 1],
  ['', 'ab', 2],
  ['moga', 'taman', 3],
])('%j and %j are %i slips apart', (one, other, slips) =>
  expect(distance(one, other, 2)).toBe(slips),
);

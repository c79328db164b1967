import { expect, it } from 'vitest';
import { readShares } from './shares.ts';

it('reads shares of kinds', () => {
  expect(readShares('list_unfinished=10%, missing_data=5%')).toEqual(
    new Map([
      ['list_unfinished', 0.1],
      ['missing_data', 0.05],
    ]),
  );
  expect(readShares('')).toEqual(new Map());
});

it.each(['list_unfinished', 'a=10', 'a=51%', 'a=100%', 'A=10%', 'a=5%,a=6%', 'a=-5%', 'a=1.5%'])(
  'takes nothing for %s',
  (text) => {
    expect(readShares(text)).toBeNull();
  },
);

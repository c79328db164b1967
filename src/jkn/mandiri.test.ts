import { expect, test } from 'vitest';
import { contribution } from './contribution.ts';
import { mandiriContribution } from './mandiri.ts';

const month = '2026-11';

test("T30 a family of five pays more as mandiri members than one worker's contribution", () => {
  expect(mandiriContribution({ class: 'II', people: 5, month })).toMatchObject({ total: 500_000 });
  expect(mandiriContribution({ class: 'III', people: 5, month })).toMatchObject({
    total: 175_000,
    state: 35_000,
  });
  expect(contribution({ wage: 2_433_254, area: '33.27', month })).toMatchObject({
    total: 121_663,
    worker: 24_333,
  });
});

test('class I is Rp150.000 a person', () => {
  expect(mandiriContribution({ class: 'I', people: 1, month })).toMatchObject({ total: 150_000 });
});

test('before the rates nothing is said, and half a person is refused', () => {
  expect(mandiriContribution({ class: 'I', people: 1, month: '2019-01' })).toHaveProperty(
    'missing',
  );
  expect(() => mandiriContribution({ class: 'I', people: 0.5, month })).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { showsAll } from './buttons.ts';

const choices = (...labels: string[]) => labels.map((label) => ({ label }));
const FEW = [
  { most: 2, label: 5 },
  { most: 4, label: 3 },
];

test('a channel that shows all or no choices is asked no further', () => {
  expect(showsAll(true, choices('x'.repeat(99)))).toBe(true);
  expect(showsAll(false, choices('Ya'))).toBe(false);
});

test.each([
  ['few with long labels', choices('12345', 'Ya'), true],
  ['more with short labels', choices('Ya', 'Tdk', 'Ada', 'Apa'), true],
  ['more with a long label', choices('12345', 'Ya', 'Tdk'), false],
  ['too many', choices('1', '2', '3', '4', '5'), false],
  ['a label too long', choices('123456'), false],
  ['two that cannot be told apart', choices('Ya', 'Ya'), false],
  ['one without a label', choices('Ya', ' '), false],
])('where there are limits, %s', (_, labels, fits) => {
  expect(showsAll(FEW, labels)).toBe(fits);
});

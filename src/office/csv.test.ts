import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test.each(['=1+1', '+62812', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")', '\r=1'])(
  'a formula is no formula: %j',
  (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text.replaceAll('"', '""')}"\r\n`);
  },
);

test('rows of texts and numbers', () => {
  expect(
    csvOf([
      ['a;b', 'kata "ya"'],
      [-3, 'x\ny'],
    ]),
  ).toBe('\uFEFF"a;b";"kata ""ya"""\r\n-3;"x\ny"\r\n');
});

import { expect, it } from 'vitest';
import { agreesToValue } from './agreed-value.ts';

it.each(['betul 2,6', 'bener 4 orang', 'nggih leres papat', 'iya 2,6 juta sebulan'])(
  'a yes to a value wishes for no correction: "%s"',
  (text) => {
    expect(agreesToValue(text)).toBe(true);
  },
);

it.each(['betulkan 2,6', 'dibetulkan jadi 4', 'benerin gajinya 2,6', 'betul', '2,6', 'betul 2,6?'])(
  'is none: "%s"',
  (text) => {
    expect(agreesToValue(text)).toBe(false);
  },
);

import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';
import { lex } from './lex.ts';
import { maskOtherNumbers } from './masks.ts';
import { readQuantity } from './quantity.ts';

/** The first number in a text, as plain ones. */
function first(text: string): number | null {
  const tokens = lex(maskOtherNumbers(cleanText(text).text));
  for (let at = 0; at < tokens.length; at += 1) {
    const found = readQuantity(tokens, at);
    if (found !== null) return found.value;
  }
  return null;
}

describe('numbers as owners write and say them', () => {
  it.each([
    ['rong puluh', 20],
    ['kalih dasa', 20],
    ['tigang dasa gangsal', 35],
    ['selawe', 25],
    ['nemlikur', 26],
    ['sewidak', 60],
    ['seket loro', 52],
    ['satus', 100],
    ['rongatus', 200],
    ['sekawan welas', 14],
    ['pitulas', 17],
    ['wolung puluh', 80],
    ['sewu', 1000],
    ['limang ewu', 5000],
    ['dua juta empat ratus tiga puluh tiga ribu dua ratus lima puluh empat', 2_433_254],
    ['2 juta 433 ribu 254', 2_433_254],
    ['2jt 433.254', 2_433_254],
    ['2,433 jt', 2_433_000],
    ['1.800 rb', 1_800_000],
    ['2 400 000', 2_400_000],
    ['Rp. 2,100,000.00', 2_100_000],
    ['2.4OO.OOO', 2_400_000],
    ['２jt', 2_000_000],
    ['2️⃣ jt', 2_000_000],
  ])('%s is %d', (text, value) => {
    expect(first(text)).toBe(value);
  });

  it.each([
    '3327081205909901',
    '3327 0812 0590 9901',
    '0812-3456-7890',
    '+62 812 3456 789',
    '0284 321456',
    '12-05-1990',
    '12 05 1990',
    '12 Mei 1990',
    'tgl 5',
    'jam 8',
    'umur 35',
    'sejak 2019',
    'kelas 2',
    '10%',
    '2.50.000',
  ])('%s holds neither a sum nor a count', (text) => {
    expect(first(text)).toBeNull();
  });

  it('takes neighbouring digit words before a unit as either of two', () => {
    const found = readQuantity(lex('dua tiga juta'), 0);
    expect(found).toMatchObject({ value: 2_000_000, upper: 3_000_000 });
  });
});

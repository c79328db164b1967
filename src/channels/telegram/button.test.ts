import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeliveryFailure } from '../../delivery/failure.ts';
import { pressedOf } from '../../platform/button-data.ts';
import { keyboardOf } from './button.ts';

const layout = (...labels: string[]) =>
  keyboardOf({
    text: 'x',
    menu: 'm',
    choices: labels.map((label, n) => ({ key: `k${n}`, label })),
  })?.inline_keyboard.map((row) => row.map(({ text }) => text));

describe('where the buttons stand', () => {
  test('a message without choices has no keyboard', () => {
    expect(keyboardOf({ text: 'x' })).toBeUndefined();
    expect(keyboardOf({ text: 'x', menu: 'm', choices: [] })).toBeUndefined();
  });

  test('up to three short labels share a row', () => {
    expect(layout('Ya', 'Tidak', 'Belum tahu')).toEqual([['Ya', 'Tidak', 'Belum tahu']]);
    expect(layout('Dua belas ab', 'Ya')).toEqual([['Dua belas ab', 'Ya']]);
  });

  test('a longer label, or a fourth, gives each a row of its own', () => {
    expect(layout('Tiga belas abc', 'Ya')).toEqual([['Tiga belas abc'], ['Ya']]);
    expect(layout('A', 'B', 'C', 'D')).toEqual([['A'], ['B'], ['C'], ['D']]);
  });

  test('numbers stand five in a row', () => {
    expect(layout('1', '2', '3', '4', '5', '6', '10')).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6', '10'],
    ]);
  });
});

describe('what a button carries', () => {
  test('64 bytes fit, 65 do not, counted in bytes and not in letters', () => {
    const key = (length: number) => [{ key: 'k'.repeat(length), label: 'A' }];
    expect(keyboardOf({ text: 'x', menu: 'm', choices: key(62) })).toBeDefined();
    expect(() => keyboardOf({ text: 'x', menu: 'm', choices: key(63) })).toThrow(DeliveryFailure);
    const accents = [{ key: 'é'.repeat(32), label: 'A' }];
    expect(() => keyboardOf({ text: 'x', menu: 'm', choices: accents })).toThrow('too-long');
  });

  test('a menu whose name could not be read back is refused', () => {
    const choices = [{ key: 'k', label: 'A' }];
    expect(() => keyboardOf({ text: 'x', menu: 'a~b', choices })).toThrow('unreadable');
  });

  test('whatever is sent out comes back as the same menu and choice', () => {
    const word = fc.string({ maxLength: 12 }).filter((text) => !text.includes('\u0000'));
    fc.assert(
      fc.property(
        word.filter((menu) => !menu.includes('~')),
        word,
        (menu, key) => {
          const sent = keyboardOf({ text: 'x', menu, choices: [{ key, label: 'A' }] });
          const data = sent?.inline_keyboard[0]?.[0]?.callback_data;
          expect(pressedOf(data)).toEqual({ kind: 'choice', menu, choice: key });
        },
      ),
    );
  });
});

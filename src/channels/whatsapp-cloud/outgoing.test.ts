import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeliveryFailure } from '../../delivery/failure.ts';
import { pressedOf } from '../../platform/button-data.ts';
import { interactiveOf } from './button.ts';
import { freeOf, recipientOf, templateOf } from './outgoing.ts';

const asked = (...labels: string[]) => ({
  text: 'Mau?',
  menu: 'm',
  choices: labels.map((label, n) => ({ key: `k${n}`, label })),
});
const typeOf = (message: ReturnType<typeof asked>) =>
  (interactiveOf(message, 'Pilih') as { type: string } | null)?.type;

describe('how choices are shown', () => {
  test('up to three short ones are buttons', () => {
    expect(typeOf(asked('Ya', 'Tidak', 'x'.repeat(20)))).toBe('button');
    expect(interactiveOf(asked('Ya'), 'Pilih')).toEqual({
      type: 'button',
      body: { text: 'Mau?' },
      action: { buttons: [{ type: 'reply', reply: { id: 'm~k0', title: 'Ya' } }] },
    });
  });

  test('up to ten, or longer ones, are a list behind one button', () => {
    expect(typeOf(asked('Ya', 'Tidak', 'x'.repeat(21)))).toBe('list');
    expect(typeOf(asked(...'0123456789'))).toBe('list');
    expect(interactiveOf(asked('x'.repeat(24)), 'Pilih')).toEqual({
      type: 'list',
      body: { text: 'Mau?' },
      action: {
        button: 'Pilih',
        sections: [{ rows: [{ id: 'm~k0', title: 'x'.repeat(24) }] }],
      },
    });
  });

  test.each([
    ['no choices', asked()],
    ['eleven', asked(...'0123456789a')],
    ['a long label', asked('x'.repeat(25))],
    ['two that read the same', asked('Ya', 'Ya')],
    ['a long text', { ...asked('Ya'), text: 'x'.repeat(1025) }],
  ])('%s: a text, which is answered by words', (_, message) => {
    expect(freeOf(message, 'Pilih')).toEqual({
      type: 'text',
      text: { body: message.text, preview_url: false },
    });
  });

  test('an id that is too long, or could not be read back, is refused', () => {
    const key = (length: number) => [{ key: 'k'.repeat(length), label: 'A' }];
    const long = [{ key: 'k'.repeat(200), label: 'x'.repeat(24) }];
    expect(interactiveOf({ text: 'x', menu: 'm', choices: key(254) }, 'Pilih')).not.toBeNull();
    const refused = (message: Parameters<typeof interactiveOf>[0]) => () =>
      interactiveOf(message, 'Pilih');
    expect(refused({ text: 'x', menu: 'm', choices: key(255) })).toThrow('too-long');
    expect(refused({ text: 'x', menu: 'm', choices: long })).toThrow('too-long');
    expect(refused({ text: 'x', menu: 'a~b', choices: key(1) })).toThrow(DeliveryFailure);
  });

  test('whatever is sent out comes back as the same menu and choice', () => {
    const word = fc.string({ maxLength: 12 }).filter((text) => !text.includes('\u0000'));
    fc.assert(
      fc.property(
        word.filter((menu) => !menu.includes('~')),
        word,
        (menu, key) => {
          const sent = interactiveOf({ text: 'x', menu, choices: [{ key, label: 'A' }] }, 'Pilih');
          const id = /"id":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(sent))?.[1] ?? '""';
          expect(pressedOf(JSON.parse(id))).toEqual({ kind: 'choice', menu, choice: key });
        },
      ),
    );
  });
});

test('a text of 4,096 characters goes out, one more is refused', () => {
  expect(() => freeOf({ text: 'x'.repeat(4096) }, 'Pilih')).not.toThrow();
  expect(() => freeOf({ text: 'x'.repeat(4097) }, 'Pilih')).toThrow('whatsapp-too-long');
});

test('the gaps of an approved text take no line ends and are never empty', () => {
  expect(templateOf({ name: 'sapa', language: 'id', gaps: ['Bu\n Contoh ', ''] })).toEqual({
    type: 'template',
    template: {
      name: 'sapa',
      language: { code: 'id' },
      components: [
        {
          type: 'body',
          parameters: [
            { type: 'text', text: 'Bu Contoh' },
            { type: 'text', text: '-' },
          ],
        },
      ],
    },
  });
  expect(templateOf({ name: 'sapa', language: 'id', gaps: [] })).toEqual({
    type: 'template',
    template: { name: 'sapa', language: { code: 'id' } },
  });
});

test('nothing goes anywhere but to a number or to an id of Meta’s', () => {
  expect(recipientOf('6281200000001')).toEqual({ to: '6281200000001' });
  expect(recipientOf('ID.1349')).toEqual({ recipient: 'ID.1349' });
  for (const wrong of ['', '@grup', '+6281200000001', '120363@g.us', 'ID.', '62812 0000'])
    expect(() => recipientOf(wrong)).toThrow('whatsapp-address');
});

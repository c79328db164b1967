import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../flows/kit/record.ts';
import type { Offered } from '../language/kind.ts';
import type { Buttons } from '../platform/buttons.ts';
import { MAX_BUBBLE, render } from './render.ts';
import type { Sentences } from './sentences.ts';
import type { OpenQuestion, Saying } from './stack.ts';

/** Sentences that are their own keys. */
const sentences: Sentences = {
  languages: ['id'],
  say: (_, key, args) => (args ? `${key} ${Object.values(args).join(' ')}` : key),
  has: () => true,
  texts: new Map(),
};

function openAt(more: Partial<OpenQuestion['question']> = {}): OpenQuestion {
  const frame = { id: 3, flow: 'toy', v: 1, value: 'ask', input: {}, memory: {} };
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  return {
    frame,
    question: { ask: 'Mau?', expects: 'text', ...more },
    context: { record: emptyRecord, now: 0, office, input: {}, memory: {} },
    menu: '3.ask',
  };
}
const offered: readonly Offered[] = [
  { key: 'a', label: 'Satu', words: [] },
  { key: 'b', label: 'Dua', words: [] },
];
const says = (...keys: string[]): Saying[] => keys.map((key) => ({ key }));

function shown(
  sayings: readonly Saying[],
  open: OpenQuestion | null = null,
  {
    choices = [] as readonly Offered[],
    buttons = false as Buttons,
    ask = open?.question.ask ?? null,
  } = {},
) {
  const to = { sentences, language: 'id', screen: { buttons } };
  return render({ sayings, open, ask }, choices, to);
}

describe('the messages of one answer', () => {
  it('are one, where all of it is short', () => {
    expect(shown(says('Baik.', 'Sudah.'), openAt())).toEqual([{ text: 'Baik.\n\nSudah.\n\nMau?' }]);
  });

  it('are as few as fit, up to exactly the longest that is easy to read', () => {
    const half = 'x'.repeat(MAX_BUBBLE / 2 - 1);
    expect(shown(says(half, half))).toEqual([{ text: `${half}\n\n${half}` }]);
    expect(shown(says(half, `${half}x`))).toHaveLength(2);
  });

  it('are parted at the ends of lines where one would be too long', () => {
    const line = 'x'.repeat(99);
    const [one, two, ...more] = shown(says([line, line, line, line].join('\n')));
    expect(more).toEqual([]);
    expect(one?.text).toBe([line, line, line].join('\n'));
    expect(two?.text).toBe(line);
  });

  it('are parted between words where one line is too long, and in a word that is', () => {
    const words = 'kata '.repeat(1000).trim();
    const inWords = shown(says(words), openAt()).map(({ text }) => text);
    expect(inWords.every((text) => text.length <= MAX_BUBBLE)).toBe(true);
    expect(inWords.join(' ').replace('\n\n', ' ')).toBe(`${words} Mau?`);
    const word = `x${'😀'.repeat(3000)}`;
    const inOne = shown(says(word)).map(({ text }) => text);
    expect(inOne.every((text) => text.length <= MAX_BUBBLE && !/\p{Cs}/u.test(text))).toBe(true);
    expect(inOne.join('')).toBe(word);
  });

  it('are none when there is nothing to say or ask', () => {
    expect(shown([])).toEqual([]);
    expect(shown([], openAt(), { ask: null })).toEqual([]);
  });

  it('keep every word, in order, and are never empty or too long', () => {
    const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 90 });
    const text = fc
      .array(
        word.filter((one) => one.trim() !== '' && !one.includes('\n')),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (keys, ask) => {
        const all = shown(says(...keys), openAt({ ask }));
        for (const one of all) {
          expect(one.text.length).toBeLessThanOrEqual(MAX_BUBBLE);
          expect(one.text).not.toBe('');
        }
        const joined = all.flatMap((one) => one.text.split('\n')).filter((line) => line !== '');
        expect(joined).toEqual([...keys, ask].flatMap((key) => key.split('\n')));
      }),
    );
  });
});

describe('choices', () => {
  it('are a numbered list where there are no buttons, and buttons all the same', () => {
    expect(shown([], openAt(), { choices: offered })).toEqual([
      {
        text: 'Mau?\n1. Satu\n2. Dua',
        menu: '3.ask',
        choices: [
          { key: 'a', label: 'Satu' },
          { key: 'b', label: 'Dua' },
        ],
      },
    ]);
  });

  it('are not written out twice where there are buttons', () => {
    const [message] = shown([], openAt(), { choices: offered, buttons: true });
    expect(message?.text).toBe('Mau?');
    expect(message?.choices?.map(({ label }) => label)).toEqual(['Satu', 'Dua']);
  });

  it('that a channel cannot show are written out, and only those', () => {
    const buttons = [{ most: 2, label: 4 }];
    const three = [...offered, { key: 'c', label: 'Tiga', words: [] }];
    expect(shown([], openAt(), { choices: offered, buttons })[0]?.text).toBe('Mau?');
    expect(shown([], openAt(), { choices: three, buttons })).toMatchObject([
      { text: 'Mau?\n1. Satu\n2. Dua\n3. Tiga', menu: '3.ask', choices: { length: 3 } },
    ]);
  });

  it('of a picture are numbered everywhere; its buttons are the numbers', () => {
    const choices: readonly Offered[] = [
      { key: 'business.place', label: 'Tempat: Comal', words: [] },
      { key: 'send', label: 'KIRIM', words: [] },
    ];
    const [message] = shown([], openAt({ picture: true }), { choices, buttons: true });
    expect(message?.text).toBe('Mau?\n1. Tempat: Comal\n2. KIRIM');
    expect(message?.choices?.map(({ label }) => label)).toEqual(['1', 'KIRIM']);
  });

  it('go with the last message only', () => {
    const all = shown(says('x'.repeat(290)), openAt(), { choices: offered });
    expect(all).toHaveLength(2);
    expect(all[0]?.choices).toBeUndefined();
    expect(all[1]?.choices).toHaveLength(2);
  });

  const many = (count: number, length: number): Offered[] =>
    Array.from({ length: count }, (_, at) => {
      return { key: String(at), label: 'x'.repeat(length), words: [] };
    });

  it('that do not fit below their question stand together in the next message', () => {
    const all = shown(says('Baik.'), openAt({ ask: 'x'.repeat(80) }), { choices: many(6, 40) });
    expect(all).toHaveLength(2);
    expect(all[0]?.text).toBe(`Baik.\n\n${'x'.repeat(80)}`);
    expect(all[1]?.text.split('\n')).toHaveLength(6);
  });

  it('that are too many for one message never leave one alone in the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 1, max: 90 }),
        (count, length) => {
          const last = shown([], openAt(), { choices: many(count, length) }).at(-1);
          expect(last?.text.split('\n').length).toBeGreaterThan(1);
        },
      ),
    );
  });

  it('of yes and no come with the kind of answer', () => {
    const [message] = shown([], openAt({ expects: 'yesno' }), { buttons: true });
    expect(message?.choices?.map(({ key }) => key)).toHaveLength(2);
    expect(message?.menu).toBe('3.ask');
  });
});

import { beforeEach, expect, it, vi } from 'vitest';
import { flows } from '../../../flows/index.ts';
import { BUSINESS, type EmployerRecord, emptyRecord } from '../../../flows/kit/record.ts';
import { chatOnly } from '../../../test/support/forms.ts';
import { loadSentences } from '../sentences.ts';
import { Stack } from '../stack.ts';
import { findPointed } from './pointed.ts';

/** How many words were brought into comparable form. */
const work = vi.hoisted(() => ({ words: 0 }));
vi.mock(import('../../language/words.ts'), async (load) => {
  const words = await load();
  return {
    ...words,
    sameWord(word: string) {
      work.words += 1;
      return words.sameWord(word);
    },
  };
});

const office = { operator: null, contact: null, region: '33.27', hours: [] };
const intents = () => [];
const voice = {
  house: { flows, sentences: loadSentences(), office, intents, forms: chatOnly },
  language: 'id',
};
const record: EmployerRecord = {
  ...emptyRecord,
  business: { businessName: 'Konveksi Barokah' },
};

let stack: Stack;
beforeEach(() => {
  stack = new Stack(flows, null, { record, now: Date.parse('2026-11-23T01:00:00Z'), office });
  stack.call('home', { at: 'menu' });
});

function wordsReadFor(text: string): number {
  work.words = 0;
  findPointed(text, stack, voice);
  return work.words;
}

it('an answer is pointed at by its name alone', () => {
  const pointed = findPointed('nama usaha', stack, voice);
  expect(pointed?.candidates.map(({ target }) => [target.subject, target.spec.key])).toEqual([
    [BUSINESS, 'businessName'],
  ]);
});

it('a text is read word by word, however many names the answers have', () => {
  wordsReadFor('gaji');
  expect(wordsReadFor('gaji '.repeat(10).trim()) - wordsReadFor('gaji')).toBe(9);
});

it.each(['gaji '.repeat(17), 'gaji berapa?'])('nothing is looked for in "%s"', (text) => {
  expect(wordsReadFor(text)).toBe(0);
  expect(findPointed(text, stack, voice)).toBeNull();
});

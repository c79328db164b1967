import { plain } from '../words.ts';
import { conceptsIn } from './concepts.ts';
import { meaningOf } from './meanings.ts';

/** Of a longer text this many words of its beginning and of its end are read: between is a story. */
const MOST_AT_AN_END = 30;
/** Of a text more is not looked at: nobody's question is longer. */
const MOST_LETTERS = 1000;
/** One word without end is read so far. */
const LONGEST_WORD = 24;
const WORD = /\p{L}[\p{L}\p{M}'-]*|\p{N}[\p{N}.,]*(?: ?%| persen\b)?|[?!]/gu;
/** Parts of words of so many letters. */
const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
/** FNV-1a, 32 bits. */
const BASIS = 2_166_136_261;
const PRIME = 16_777_619;

/**
 * How often each feature stands in a text, by group; each group counts as much as another. A feature is
 * known by a number made of its group and name, so that a model is read without building its words.
 */
export type Features = readonly ReadonlyMap<number, number>[];

/** The words of a text as they are compared; a number is only that there is one. */
export function wordsIn(text: string): string[] {
  const said = plain(
    text.length > 2 * MOST_LETTERS
      ? `${text.slice(0, MOST_LETTERS)} ${text.slice(-MOST_LETTERS)}`
      : text,
  );
  const words = [...said.matchAll(WORD)].map(([word]) => asCompared(word));
  if (words.length <= 2 * MOST_AT_AN_END) return words;
  return [...words.slice(0, MOST_AT_AN_END), ...words.slice(-MOST_AT_AN_END)];
}

function asCompared(word: string): string {
  if (/^\p{N}.*(?:%|persen)$/u.test(word)) return '#%';
  if (/^\p{N}/u.test(word)) return word.replace(/\D/g, '').length > 14 ? '##' : '#';
  return word
    .replace(/'/g, '')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, LONGEST_WORD);
}

/** What a text shows to the model: parts of words; meanings, alone and by two; concepts, and pairs of them. */
export function featuresOf(text: string): Features {
  const words = wordsIn(text);
  const meanings = words.map(meaningOf);
  const concepts = conceptsIn(words);
  const named = [...new Set(concepts.filter((one) => one.startsWith('=')))].sort();
  return [
    grams(words, 0),
    counted([...meanings, ...pairsOf(meanings)], 1),
    counted([...concepts, ...pairsOf(concepts)], 2),
    counted(
      [
        ...named,
        ...named.flatMap((one, at) => named.slice(at + 1).map((other) => `${one}&${other}`)),
      ],
      3,
    ),
  ];
}

function grams(words: readonly string[], group: number): Map<number, number> {
  const found = new Map<number, number>();
  const begin = seedOf(group);
  for (const word of words) {
    const bounded = ` ${word} `;
    for (let from = 0; from <= bounded.length - SHORTEST_GRAM; from += 1) {
      let key = begin;
      const to = Math.min(bounded.length, from + LONGEST_GRAM);
      for (let at = from; at < to; at += 1) {
        key = mixed(key, bounded.charCodeAt(at));
        if (at - from + 1 >= SHORTEST_GRAM) found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
  }
  return found;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function counted(names: readonly string[], group: number): Map<number, number> {
  const found = new Map<number, number>();
  const begin = seedOf(group);
  for (const name of names) {
    let key = begin;
    for (let at = 0; at < name.length; at += 1) key = mixed(key, name.charCodeAt(at));
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function seedOf(group: number): number {
  return mixed(BASIS, group);
}

function mixed(key: number, code: number): number {
  return Math.imul(key ^ code, PRIME) >>> 0;
}

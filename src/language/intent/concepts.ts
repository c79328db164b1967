import { lately } from '../words.ts';
import { CONCEPTS } from './lexicon.ts';
import { lookedUp, meaningOf, WORDS_KEPT } from './meanings.ts';

/** Fixed phrases are looked for up to this length. */
const LONGEST_PHRASE = 3;

/** The words of a text with what they are about in place of the word where that is known ("=paper"). */
export function conceptsIn(words: readonly string[]): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < words.length) {
    const size = phraseAt(words, at);
    if (size > 1) found.push(`=${CONCEPTS.get(words.slice(at, at + size).join(' '))}`);
    else found.push(conceptOf(words[at] ?? ''));
    at += size;
  }
  return found;
}

function phraseAt(words: readonly string[], at: number): number {
  for (let size = LONGEST_PHRASE; size > 1; size -= 1)
    if (at + size <= words.length && CONCEPTS.has(words.slice(at, at + size).join(' ')))
      return size;
  return 1;
}

const conceptOf = lately((word): string => {
  const concept = lookedUp(word, (one) => CONCEPTS.get(one));
  return concept === undefined ? meaningOf(word) : `=${concept}`;
}, WORDS_KEPT);

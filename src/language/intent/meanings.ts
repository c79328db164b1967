import { lately } from '../words.ts';
import { SYNONYMS } from './synonyms.ts';

const FORMS = new Set(SYNONYMS.values());
/** What may hang on a word in Indonesian, ngoko and krama without making it another, longest first. */
const ENDINGS = ['nipun', 'ipun', 'nya', 'kah', 'lah', 'ne', 'ku', 'mu', 'e'];
/** What makes another word of the same field; cut only where a known word is left. */
const DERIVING = ['kan', 'aken', 'ake', 'ke', 'na', 'no', 'in', 'an', 'i', 'a'];
const BEFORE = ['dipun', 'tak', 'dak', 'di', 'ke', 'ng', 'se'];
const SHORTEST_STEM = 3;

/** A word without doubled letters ("nggaak" is "ngak"). */
export function singled(word: string): string {
  return word.replace(/([a-z])\1+/g, '$1');
}

/** What `known` says of a word, of it without doubled letters, or of what is left without affixes. */
export function lookedUp<T>(word: string, known: (word: string) => T | undefined): T | undefined {
  const once = singled(word);
  const whole = known(word) ?? known(once);
  if (whole !== undefined) return whole;
  for (const form of formsOf(word === once ? [word] : [word, once])) {
    const found = known(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* formsOf(words: readonly string[]): Generator<string> {
  for (const word of words) {
    const bare = ENDINGS.flatMap((ending) => cut(word, ending));
    yield* bare;
    for (const one of [word, ...bare]) yield* DERIVING.flatMap((ending) => cut(one, ending));
    for (const one of [word, ...bare])
      for (const begin of BEFORE)
        if (one.startsWith(begin) && one.length - begin.length >= SHORTEST_STEM)
          yield one.slice(begin.length);
  }
}

function cut(word: string, ending: string): string[] {
  const left = word.length - ending.length;
  return word.endsWith(ending) && left >= SHORTEST_STEM ? [word.slice(0, left)] : [];
}

/** Words whose look-up is kept: owners use the same few thousand. */
export const WORDS_KEPT = 4096;

/** The common form of a word, as far as it is known; else the word without what hangs on it. */
export const meaningOf = lately((word): string => {
  const known = lookedUp(word, (one) => SYNONYMS.get(one) ?? (FORMS.has(one) ? one : undefined));
  if (known !== undefined) return known;
  const once = singled(word);
  return ENDINGS.flatMap((ending) => cut(once, ending))[0] ?? once;
}, WORDS_KEPT);

import { FIRST } from './lexicon/first.ts';
import { SECOND } from './lexicon/second.ts';

/**
 * What words are about, as far as it tells questions apart, from a word or phrase to its concept. A line
 * of the lists is a concept and the words for it in Indonesian, ngoko, krama and the dialect of Pemalang
 * and Tegal; `_` joins the words of a phrase. A word stands once, for what it means to owners who write
 * here.
 */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  `${FIRST}${SECOND}`
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [concept = '', words = ''] = line.split(':');
      return words
        .trim()
        .split(' ')
        .map((word) => [word.replaceAll('_', ' '), concept] as const);
    }),
);

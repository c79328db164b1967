import { type Phrase, phraseOf } from '../../language/mention.ts';
import { type Declared, declaredFields, fieldWords, type Voice } from '../fields.ts';
import type { House } from '../house.ts';

/** Every declared field with what owners call it. */
export type Vocabulary = readonly { field: Declared; phrases: readonly Phrase[] }[];

const known = new WeakMap<House, Map<string, Vocabulary>>();

/** What owners of a language call the fields; made once, for sentences and flows do not change. */
export function vocabularyOf(voice: Voice): Vocabulary {
  const { house, language } = voice;
  const languages = known.get(house) ?? new Map<string, Vocabulary>();
  known.set(house, languages);
  const before = languages.get(language);
  if (before) return before;
  const vocabulary = declaredFields(house).map((field) => ({
    field,
    phrases: fieldWords(field, voice).map(phraseOf),
  }));
  languages.set(language, vocabulary);
  return vocabulary;
}

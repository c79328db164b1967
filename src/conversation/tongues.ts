import type { Fields } from '../../flows/kit/record.ts';
import type { Voice } from './fields.ts';

/**
 * What the flow `language` is told: the languages that are switched on, each by its own name and the
 * words it is called by, the one spoken now, and the one that the text names, if any.
 */
export function tonguesOn(text: string, { house, language }: Voice): Fields {
  const { sentences } = house;
  const languages = sentences.languages.map((code) => ({
    code,
    name: sentences.say(code, 'language:name'),
    words: sentences.say(code, 'language:name_words'),
  }));
  const said = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  const wished = languages.find(({ words }) => words.split('|').some((word) => said.has(word)));
  return { languages, current: language, ...(wished ? { wished: wished.code } : {}) };
}

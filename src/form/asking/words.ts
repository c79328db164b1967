import type { Args } from '../../../flows/kit/effects.ts';
import type { Voice } from '../../conversation/fields.ts';

/**
 * A sentence of the chat as it stands on a page, without what can only be done in a chat ("Belum ada?
 * Tulis NANTI."): on a page a field is left empty.
 */
export function onPage({ house, language }: Voice, key: string, args?: Args): string {
  const { sentences } = house;
  const said = sentences.say(language, key, args);
  const text = sentences
    .say(language, 'form:only_in_chat')
    .split('|')
    .reduce((rest, ending) => rest.replace(ending, ''), said)
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

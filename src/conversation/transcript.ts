import { maskIdentityNumbers } from '../language/nik.ts';
import type { Decision } from './decide.ts';
import { withoutLinks } from './form-link.ts';
import { PHONE } from './person.ts';
import type { TranscriptLine } from './ports.ts';

/** What both sides said in a turn; a person's own words by name, with identity numbers masked. */
export function linesOf(
  { heard, answer, person, onPhone }: Pick<Decision, 'heard' | 'answer' | 'person' | 'onPhone'>,
  at: number,
  now: number,
): TranscriptLine[] {
  const said = answer.map(({ text: sent }, index): TranscriptLine => {
    const text = withoutLinks(sent);
    const line = { direction: 'out', at: now, text } as const;
    if (person === null || index < answer.length - 1) return line;
    return { ...line, text: maskIdentityNumbers(text), by: person };
  });
  if (onPhone !== null) {
    const text = maskIdentityNumbers(withoutLinks(onPhone));
    return [{ direction: 'out', at, text, by: PHONE }, ...said];
  }
  return heard === null ? said : [{ direction: 'in', at, text: withoutLinks(heard) }, ...said];
}

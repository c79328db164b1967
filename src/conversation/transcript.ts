import { maskIdentityNumbers } from '../language/nik.ts';
import type { Decision } from './decide.ts';
import { withoutLinks } from './form-link.ts';
import type { TranscriptLine } from './ports.ts';

/** What both sides said in a turn; a person's own words by name, with identity numbers masked. */
export function linesOf(
  { heard, answer, person }: Pick<Decision, 'heard' | 'answer' | 'person'>,
  at: number,
  now: number,
): TranscriptLine[] {
  const said = answer.map(({ text: sent }, index): TranscriptLine => {
    const text = withoutLinks(sent);
    const line = { direction: 'out', at: now, text } as const;
    if (person === null || index < answer.length - 1) return line;
    return { ...line, text: maskIdentityNumbers(text), by: person };
  });
  return heard === null ? said : [{ direction: 'in', at, text: heard }, ...said];
}

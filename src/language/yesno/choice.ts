import type { YesNoContext, YesNoReading } from './signs.ts';

const NUMBERED =
  /^(?:(?:pilih(?:an)?|nomor|nomer|no|opsi|yang|yg|jawab(?:an)?|sing) ?\.? ?){0,3}[([]?(0|1|2|satu|dua|siji|loro|pertama|kedua)[.)\]]?(?: (?:aja|saja|ya|mas|mbak|pak|bu|min|kak|bae))*[.!]*$/;

/** Contexts where a bare number may as well be a head-count. */
const COUNTABLE: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'has_workers',
  'more_workers',
  'next_worker',
  'has_family',
]);

/**
 * "1" is the first choice, yes; "2" and "0" are no (DOMAIN 4.4). Where people are counted a bare
 * "2" may be two of them, and a written number always is unless "nomor" or "pilih" stands before.
 * `text` is plain. Null when it is not a choice by number.
 */
export function choiceByNumber(
  text: string,
  context: YesNoContext | undefined,
): YesNoReading | null {
  const number = NUMBERED.exec(text)?.[1];
  if (number === undefined) return null;
  const bare = text.startsWith(number);
  const first = number === '1' || number === 'satu' || number === 'siji' || number === 'pertama';
  const answer = first ? 'yes' : 'no';
  if (bare && /^\p{L}/u.test(number)) {
    return COUNTABLE.has(context) ? null : { answer: 'unclear' };
  }
  const unsure = bare && number === '2' && COUNTABLE.has(context);
  return unsure ? { answer, confirm: true } : { answer };
}

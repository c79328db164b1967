import { LONGEST_ANSWER, plain, wordsOf } from './words.ts';
import { withAside } from './yesno/asides.ts';
import { choiceByNumber } from './yesno/choice.ts';
import { signsOf } from './yesno/cut.ts';
import { isYesNoContext, type YesNoContext, type YesNoReading } from './yesno/signs.ts';
import { weigh } from './yesno/weigh.ts';

export type { YesNoContext, YesNoReading } from './yesno/signs.ts';

/**
 * Reads an answer to a yes/no question, in the light of the question that is open (the same
 * "udah" is a yes to "registered?" and a no to "any more workers?"). Hedges, questions, conditions
 * and long talk are unclear: asking again is cheap. An unknown context counts as none.
 * Source of the words: DOMAIN 4.4; of the contexts: INTERFACE, `understand yesno`.
 */
export function readYesNo(text: string, context?: YesNoContext): YesNoReading {
  if (text.length > LONGEST_ANSWER) return { answer: 'unclear' };
  const known = isYesNoContext(context) ? context : undefined;
  const chosen = choiceByNumber(plain(text), known);
  if (chosen !== null) return chosen;
  if (MUSING.test(plain(text))) return { answer: 'unclear' };
  const said = text.replace(HUMMED, 'hooh');
  return withAside(said, known) ?? weigh(signsOf(wordsOf(said), known), known);
}

/** A hummed yes, written in two pieces: "he eh", "hu um". */
const HUMMED =
  /(?<![\p{L}'-])(?:he+|ho+|hu+)(?:[ '’-]+)(?:e+h+|o+h+|u+h+|e+m+|u+m+|hm+)(?![\p{L}'-])/giu;

/** "oh ya", "oh iya": taking notice or remembering; "ya ga sih": asking. Neither is an answer. */
const MUSING =
  /^i?ya gak? (?:sih|ya)\b|^(?:o+h*|a+h+) *,? *i?ya+h?(?: (?:mas|mbak|pak|bu|min|kak|to|tho))?[ .!]*$/;

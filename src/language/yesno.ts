import { LONGEST_ANSWER, plain, wordsOf } from './words.ts';
import { withAside } from './yesno/asides.ts';
import { choiceByNumber } from './yesno/choice.ts';
import { signsOf } from './yesno/cut.ts';
import { explained } from './yesno/explained.ts';
import { withoutFlourish } from './yesno/flourish.ts';
import { framed } from './yesno/frames.ts';
import { idiom, saysNothing } from './yesno/idioms.ts';
import { withReason } from './yesno/reasons.ts';
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
  if (text.length > LONGEST_SEEN) return { answer: 'unclear' };
  const known = isYesNoContext(context) ? context : undefined;
  const said = withoutFlourish(text);
  if (said.length > LONGEST_ANSWER) return { answer: 'unclear' };
  const chosen = choiceByNumber(plain(text), known);
  if (chosen !== null) return chosen;
  if (saysNothing(said, known)) return { answer: 'unclear' };
  return idiom(said, known) ?? framed(said, known, readPart) ?? readPart(said, known);
}

/** An answer of full length with a signature below; the patterns see no more than this. */
const LONGEST_SEEN = LONGEST_ANSWER + 100;

/** A text, or a part of one, read word by word. */
function readPart(text: string, context: YesNoContext | undefined): YesNoReading {
  const reading = withReason(text, context) ?? withAside(text, context) ?? explained(text, context);
  return reading ?? weigh(signsOf(wordsOf(text), context), context);
}

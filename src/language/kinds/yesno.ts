import { asksOpenly } from '../answer-and-question.ts';
import type { AnswerKind, ReadingContext } from '../kind.ts';
import { saysSoMuch } from '../yesno/so-much.ts';
import { readYesNo, type YesNoContext } from '../yesno.ts';

export const yesno: AnswerKind = {
  name: 'yesno',
  read(text, { hint }) {
    const context = typeof hint.context === 'string' ? (hint.context as YesNoContext) : undefined;
    const { answer, confirm } = readYesNo(text, context);
    if (answer === 'unclear' || (confirm && !canBeShownBack(answer, hint))) return { is: 'none' };
    if (answer === 'yes' && !counts(text, hint)) return { is: 'none' };
    return { is: 'value', value: answer === 'yes', ...(confirm ? { confirm } : {}) };
  },
  shown: (value) => ({ key: value === true ? 'kinds:said_yes' : 'kinds:no', args: {} }),
  offers: [
    { key: 'ya', label: 'kinds:yes', value: true },
    { key: 'tidak', label: 'kinds:no', value: false },
  ],
  samples: ['ya', 'tidak'],
};

/**
 * Whether a yes counts. Where it could not be undone (`hint.binds`) none does next to a question, and
 * "segitu" may as well be all there is to be changed.
 */
export function counts(text: string, hint: ReadingContext['hint']): boolean {
  return hint.binds !== true || !(asksOpenly(text) || saysSoMuch(text));
}

/**
 * Whether a doubtful answer is confirmed rather than asked again. A no is not: "tidak" to
 * "maksudnya tidak?" says both. Nor is the answer to a confirmation, which would never end, or to
 * a question that says `only_plain`.
 */
function canBeShownBack(answer: 'yes' | 'no', hint: ReadingContext['hint']): boolean {
  return answer === 'yes' && hint.context !== 'confirm_data' && hint.only_plain !== true;
}

import type { AnswerKind } from '../kind.ts';
import { readYesNo, type YesNoContext } from '../yesno.ts';

export const yesno: AnswerKind = {
  name: 'yesno',
  read(text, { hint }) {
    const context = typeof hint.context === 'string' ? (hint.context as YesNoContext) : undefined;
    const { answer, confirm } = readYesNo(text, context);
    // A doubtful yes is asked again rather than confirmed: a confirmation is a yes/no itself.
    if (answer === 'unclear' || confirm) return { is: 'none' };
    return { is: 'value', value: answer === 'yes' };
  },
  offers: [
    { key: 'ya', label: 'kinds:yes', value: true },
    { key: 'tidak', label: 'kinds:no', value: false },
  ],
  samples: ['ya', 'tidak'],
};

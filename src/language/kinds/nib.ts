import type { AnswerKind } from '../kind.ts';
import { readNib } from '../nib.ts';

/** The value is the NIB's 13 digits, or 'none'. */
export const nib: AnswerKind = {
  name: 'nib',
  read(text) {
    const { nib: number, problem } = readNib(text);
    if (problem !== null) return { is: 'problem', problem: `nib_${problem}` };
    return number === null ? { is: 'none' } : { is: 'value', value: number };
  },
  shown: (value) => ({ key: 'kinds:text', args: { text: String(value) } }),
  samples: ['9120001234567', 'belum ada'],
};

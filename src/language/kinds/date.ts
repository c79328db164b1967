import { readBirthDate } from '../date.ts';
import type { AnswerKind } from '../kind.ts';

/** A birth date. The value is the ISO date; shown back with the month's name, so that a swapped day is seen. */
export const date: AnswerKind = {
  name: 'date',
  read(text, { now }) {
    const { iso, problem, confirm } = readBirthDate(text, now);
    if (problem !== null) return { is: 'problem', problem: `date_${problem}` };
    if (iso === null) return { is: 'none' };
    return { is: 'value', value: iso, ...(confirm ? { confirm } : {}) };
  },
  shown: (value) => ({ key: 'kinds:date', args: { date: String(value) } }),
  samples: ['12 Mei 1990', '17-08-1985'],
};

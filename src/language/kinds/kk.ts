import type { AnswerKind } from '../kind.ts';
import { readKk } from '../kk.ts';
import { maskNik } from '../nik.ts';

/** The value is the family card's number, 16 digits; `hint.niks` are numbers of persons, no cards. */
export const kk: AnswerKind = {
  name: 'kk',
  read(text, { hint }) {
    const { kk: number, problem, confirm } = readKk(text);
    if (problem !== null)
      return {
        is: 'problem',
        problem: `kk_${problem}`,
        args: { digits: text.replace(/\D/g, '').length },
      };
    if (number === null) return { is: 'none' };
    if (Array.isArray(hint.niks) && hint.niks.includes(number))
      return { is: 'problem', problem: 'kk_is_nik' };
    return { is: 'value', value: number, ...(confirm ? { confirm } : {}) };
  },
  shown: (value) => ({ key: 'kinds:kk', args: { kk: maskNik(String(value)) } }),
  samples: ['3327081209129907'],
};

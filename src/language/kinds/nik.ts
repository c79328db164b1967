import type { AnswerKind } from '../kind.ts';
import { maskNik, nikRegion, readNik } from '../nik.ts';

/** The value is `{nik, birth, sex, region}`: what is read from the number is shown back. */
export const nik: AnswerKind = {
  name: 'nik',
  read(text, { now }) {
    const { nik: number, sex, birth, problem, confirm } = readNik(text, now);
    if (problem !== null)
      return { is: 'problem', problem: `nik_${problem}`, args: { digits: digits(text) } };
    if (number === null || sex === null || birth === null) return { is: 'none' };
    const value = { nik: number, birth, sex, region: nikRegion(number) ?? '' };
    return { is: 'value', value, ...(confirm ? { confirm } : {}) };
  },
  shown(value) {
    const { nik: number, birth } = value as { nik: string; birth: string };
    return { key: 'kinds:nik', args: { nik: maskNik(number), birth } };
  },
  samples: ['3327081205909901', '3327085205909901'],
};

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

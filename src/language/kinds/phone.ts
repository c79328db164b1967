import type { AnswerKind } from '../kind.ts';
import { nationalForm, readPhone } from '../phone.ts';

/** The value is the number in E.164, +62…; shown back as people here write it. */
export const phone: AnswerKind = {
  name: 'phone',
  read(text) {
    const { e164, problem, confirm } = readPhone(text);
    if (problem !== null) return { is: 'problem', problem: `phone_${problem}` };
    if (e164 === null) return { is: 'none' };
    return { is: 'value', value: e164, ...(confirm ? { confirm } : {}) };
  },
  shown: (value) => ({ key: 'kinds:phone', args: { phone: nationalForm(String(value)) } }),
  samples: ['0812-3456-7890', '+62 857 4213 9068'],
};

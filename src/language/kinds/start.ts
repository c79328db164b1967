import type { AnswerKind } from '../kind.ts';
import { readStart } from '../start.ts';

/** Since when somebody works. The value is '2019' or '2019-03'. */
export const start: AnswerKind = {
  name: 'start',
  read(text, { now }) {
    const { since, confirm } = readStart(text, now);
    if (since === null) return { is: 'none' };
    return { is: 'value', value: since, ...(confirm ? { confirm } : {}) };
  },
  shown: (value) => ({ key: 'kinds:since', args: { since: String(value) } }),
  samples: ['2019', 'Maret 2021'],
};

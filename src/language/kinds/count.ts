import { readCount } from '../count.ts';
import type { AnswerKind } from '../kind.ts';

export const count: AnswerKind = {
  name: 'count',
  read(text) {
    const { count, confirm } = readCount(text);
    if (count === null) return { is: 'none' };
    return { is: 'value', value: count, ...(confirm ? { confirm } : {}) };
  },
  shown: (value) => ({ key: 'kinds:count', args: { count: Number(value) } }),
  samples: ['3', 'tidak ada'],
};

import type { AnswerKind, Plain } from '../kind.ts';
import { readWage, type WageReading } from '../wage.ts';

/** The value is `{rupiah, per, special}` as said; bringing it to a month is the flow's matter. */
export const wage: AnswerKind = {
  name: 'wage',
  read(text) {
    const { rupiah, per, special, confirm } = readWage(text);
    if (rupiah === null && special === null) return { is: 'none' };
    const value: Plain = { rupiah, per, special };
    return { is: 'value', value, ...(confirm && rupiah !== null ? { confirm } : {}) };
  },
  shown(value) {
    const { rupiah, per } = value as Pick<WageReading, 'rupiah' | 'per'>;
    return { key: `kinds:wage_${per}`, args: { rupiah: rupiah ?? 0 } };
  },
  samples: ['2jt', '90rb sehari', 'UMR', '2-2,5jt'],
};

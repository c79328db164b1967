import { withoutAbout } from '../approximate.ts';
import type { AnswerKind, Plain } from '../kind.ts';
import { readWage, type WageReading } from '../wage.ts';

/** The value is `{rupiah, per, special}` as said; bringing it to a month is the flow's matter. */
export const wage: AnswerKind = {
  name: 'wage',
  read(text, { hint }) {
    const said = readWage(text);
    const { rupiah, per, special } = said;
    if (rupiah === null && special === null) return { is: 'none' };
    const value: Plain = { rupiah, per, special };
    const about = hint.approximate === true && isOnlyApproximate(text, said);
    const confirm = said.confirm === true && rupiah !== null && !about;
    return { is: 'value', value, ...(confirm ? { confirm } : {}) };
  },
  shown(value) {
    const { rupiah, per } = value as Pick<WageReading, 'rupiah' | 'per'>;
    return { key: `kinds:wage_${per}`, args: { rupiah: rupiah ?? 0 } };
  },
  samples: ['2jt', '90rb sehari', 'UMR', '2-2,5jt'],
};

/** Whether nothing but "kira-kira" or "-an" makes it doubtful: no doubt where an estimate was asked for. */
function isOnlyApproximate(text: string, said: WageReading): boolean {
  const plain = readWage(withoutAbout(text));
  return !plain.confirm && plain.rupiah === said.rupiah && plain.per === said.per;
}

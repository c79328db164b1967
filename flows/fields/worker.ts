import type { FieldSpec } from '../kit/field.ts';
import { subjectOf } from '../kit/field.ts';
import { type Json, workerNumber } from '../kit/record.ts';
import { settleWage } from './wage.ts';

/** What the number says about its bearer, shown back at once. */
export function nikRead(value: Json) {
  const { birth, sex, region } = value as ReadNik;
  const known = region === '' ? '_elsewhere' : '';
  return { key: `worker:nik_read_${sex}${known}`, args: { birth, region } };
}

type ReadNik = { nik: string; birth: string; sex: string; region: string };

/** A worker's record (DOMAIN 3.3) as far as it is needed first. */
export const workerFields: readonly FieldSpec[] = [
  {
    key: 'nik',
    ask: 'worker:nik',
    expects: 'nik',
    later: true,
    args: (context) => ({
      number: workerNumber(context.record, subjectOf(context)),
      trial: context.office.operator === null,
    }),
    told: nikRead,
  },
  { key: 'name', ask: 'worker:name', expects: 'name' },
  {
    key: 'wage',
    ask: 'worker:wage',
    expects: 'wage',
    settle: settleWage,
    args: (context) => ({
      name: String(
        context.record.workers.find((w) => w.ref === subjectOf(context))?.fields.name ?? '',
      ),
    }),
  },
];

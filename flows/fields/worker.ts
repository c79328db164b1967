import type { Args } from '../kit/effects.ts';
import type { FieldSpec } from '../kit/field.ts';
import { subjectOf } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import { fieldsOf, type Json, workerNumber } from '../kit/record.ts';
import { settleWage } from './wage.ts';

/** What the number says about its bearer, shown back at once. */
export function nikRead(value: Json) {
  const { birth, sex, region } = value as ReadNik;
  const known = region === '' ? '_elsewhere' : '';
  return { key: `worker:nik_read_${sex}${known}`, args: { birth, region } };
}

type ReadNik = { nik: string; birth: string; sex: string; region: string };

/** Named where the name is known: a number that comes later must not go to another worker. */
function nikArgs(context: FlowContext): Args {
  const subject = subjectOf(context);
  const { name } = fieldsOf(context.record, subject);
  const number = workerNumber(context.record, subject);
  return typeof name === 'string' ? { number, name, context: 'named' } : { number };
}

/** A worker's record (DOMAIN 3.3) as far as it is needed first. */
export const workerFields: readonly FieldSpec[] = [
  {
    key: 'nik',
    ask: 'worker:nik',
    expects: 'nik',
    later: true,
    args: nikArgs,
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

import type { ListedNik } from '../../src/language/worker-list.ts';
import type { FieldSpec, Settled } from '../kit/field.ts';
import { subjectOf } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import type { Json } from '../kit/record.ts';
import { bearerOf, calledIn, nameOf, presentWorkers } from '../workers.ts';
import { wageOfAll } from './wage-all.ts';
import { settleWorkerWage, wageChoices } from './wage-like.ts';

/** A number as it was read, and how it stands to what else is known. */
export type ReadNik = ListedNik & {
  /** In what it differs from what the owner wrote beside it. */
  differs?: string;
  /** The owner said that it is this worker's and not another's who was given it as well. */
  own?: true;
};

/** What the number says about its bearer, shown back at once. */
export function nikRead(value: Json) {
  const { birth, sex, region, differs } = value as ReadNik;
  const ending = differs ? '_differs' : region === '' ? '_elsewhere' : '';
  return { key: `worker:nik_read_${sex}${ending}`, args: { birth, region } };
}

/** One number for two people is noticed at once; whose it is, the owner says. */
function settleNik(said: Json, context: FlowContext): Settled {
  const value = said as ReadNik & { rows?: Json };
  if (value.rows !== undefined) return { is: 'again', key: 'worker:nik_again' };
  const subject = subjectOf(context);
  const bearer = bearerOf(context.record, value.nik, subject);
  if (!bearer) return { is: 'value', value };
  const { name, number } = calledIn(context, bearer.ref);
  return {
    is: 'confirm',
    value: { ...value, own: true },
    args: { ...calledIn(context, subject), other: name ?? String(number) },
  };
}

/** A number that another worker was given later, with the owner's yes, is to be asked again. */
function nikFilled(value: Json, context: FlowContext): boolean {
  const { nik, own } = value as ReadNik;
  if (own) return true;
  const bearer = bearerOf(context.record, nik, subjectOf(context));
  return !bearer || (bearer.fields.nik as ReadNik).own !== true;
}

/** A second worker of the same name may be the same man told of twice: asked. */
function settleName(said: Json, context: FlowContext): Settled {
  if (typeof said !== 'string') return { is: 'again', key: 'worker:name_again' };
  const subject = subjectOf(context);
  const twice = presentWorkers(context.record).some(
    ({ ref, fields }) => ref !== subject && fields.name === said,
  );
  return twice
    ? { is: 'confirm', value: said, args: { name: said } }
    : { is: 'value', value: said };
}

/** What is needed first of a worker (DOMAIN 3.3); the rest comes when all are in the list. */
export const workerFields: readonly FieldSpec[] = [
  {
    key: 'nik',
    ask: 'worker:nik',
    expects: 'worker-nik',
    later: true,
    identity: true,
    // Named where the name is known: a number that comes later must not go to another worker.
    args: (context) => calledIn(context, subjectOf(context)),
    settle: settleNik,
    filled: nikFilled,
    told: nikRead,
    shown: (value) => ({ key: 'kinds:text', args: { text: (value as ReadNik).nik } }),
  },
  { key: 'name', ask: 'worker:name', expects: 'worker-name', settle: settleName },
  {
    key: 'wage',
    ask: 'worker:wage',
    expects: 'wage',
    later: true,
    // Told of all, it is not asked of each; the file stores it.
    when: ({ record, input }) => input.only === 'wage' || wageOfAll(record) === null,
    choices: wageChoices,
    hint: () => ({ all: true }),
    settle: settleWorkerWage,
    args: (context) => ({ name: nameOf(context.record, subjectOf(context)) }),
    told: (value) => ({
      key: 'worker:wage_read',
      args: { monthly: (value as { monthly: number }).monthly },
    }),
    toldIsValue: true,
    shown: (value) => ({
      key: 'kinds:wage_month',
      args: { rupiah: (value as { monthly: number }).monthly },
    }),
  },
];

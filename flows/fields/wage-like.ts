import type { Settled } from '../kit/field.ts';
import { subjectOf } from '../kit/field.ts';
import type { ChoiceSpec, FlowContext } from '../kit/question.ts';
import type { Json, Worker } from '../kit/record.ts';
import { nameOf, presentWorkers } from '../workers.ts';
import { settleWage, wageOf } from './wage.ts';
import { forAll, markedAll, type SaidOfAll } from './wage-all.ts';

/** Choice of the wage that was told for the workers at large. */
const TYPICAL = 'typical';
/** Choice of the wage of the worker before. */
const SAME = 'same';

type Like = { worker: Worker; monthly: number };

/** What can be had with one tap: the wage told at the beginning, or that of the worker before. */
export function wageChoices(context: FlowContext): ChoiceSpec[] {
  const typical = wageOf(context.record.business.typicalWage);
  const before = workerBefore(context);
  return [
    ...(typical === null
      ? []
      : [{ key: TYPICAL, label: 'worker:wage_typical', args: { monthly: typical } }]),
    ...(before === null || before.monthly === typical
      ? []
      : [
          {
            key: SAME,
            label: 'worker:wage_same',
            args: { monthly: before.monthly, name: String(before.worker.fields.name ?? '') },
          },
        ]),
  ];
}

/**
 * A worker's wage as said: a sum, one of the choices, "sama kayak Slamet", which is shown back with
 * the sum before it counts, or one for all, shown back with their names.
 */
export function settleWorkerWage(value: Json, context: FlowContext): Settled {
  const { all, ...own } = (typeof value === 'string' ? {} : value) as SaidOfAll;
  const settled = settleOwn(all === true ? own : value, context);
  if (isDaysOfAll(value, context)) return markedAll(settled);
  return all === true ? forAll(settled, context) : named(settled, context);
}

/** "25 dina", to "90rb sehari semua" that is shown back with their names: the days are of all. */
function isDaysOfAll(value: Json, { memory }: FlowContext): boolean {
  const { special } = (value ?? {}) as { special?: Json };
  return special === 'days' && (memory.said as SaidOfAll | null | undefined)?.all === true;
}

/** Shown back, a wage says whose it is. */
function named(settled: Settled, context: FlowContext): Settled {
  const whose = nameOf(context.record, subjectOf(context));
  if (settled.is !== 'confirm' || whose === '') return settled;
  const { context: how, ...args } = settled.args;
  return { ...settled, args: { ...args, whose, context: how === 'like' ? 'like_named' : 'named' } };
}

function settleOwn(value: Json, context: FlowContext): Settled {
  if (value === TYPICAL || value === SAME) {
    const monthly =
      value === TYPICAL
        ? wageOf(context.record.business.typicalWage)
        : (workerBefore(context)?.monthly ?? null);
    if (monthly === null) return { is: 'again', key: 'common:wage_number' };
    return { is: 'value', value: { monthly, said: value } };
  }
  const said = value as { special: string | null; like?: string };
  if (said.special !== 'same') return settleWage(value, context);
  const like = likeWhom(said.like ?? '', context);
  const typical = wageOf(context.record.business.typicalWage);
  // "Sama semua" of the first worker: as was told of them all.
  if (like === null && (said.like ?? '') === '' && typical !== null)
    return { is: 'value', value: { monthly: typical, said: TYPICAL } };
  if (like === null) return { is: 'again', key: 'common:wage_number' };
  const { worker, monthly } = like;
  const name = nameOf(context.record, worker.ref);
  return {
    is: 'confirm',
    value: { monthly, said: 'same' },
    args: { context: 'like', name, monthly, how: '' },
  };
}

/** The worker whose name was said; without a name the one before. A name that nobody has is none. */
export function likeWhom(said: string, context: FlowContext): Like | null {
  if (said === '') return workerBefore(context);
  const words = said.split(' ');
  const named = paid(context).filter(({ worker }) =>
    String(worker.fields.name ?? '')
      .toLowerCase()
      .split(' ')
      .some((word) => words.includes(word)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function workerBefore(context: FlowContext): Like | null {
  return paid(context).at(-1) ?? null;
}

/** The other workers of whom the wage is known. */
function paid(context: FlowContext): Like[] {
  const subject = subjectOf(context);
  return presentWorkers(context.record).flatMap((worker) => {
    const monthly = wageOf(worker.fields.wage);
    return worker.ref === subject || monthly === null ? [] : [{ worker, monthly }];
  });
}

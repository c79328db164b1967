import { type Settled, subjectOf } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import type { EmployerRecord, Fields, Json, Worker } from '../kit/record.ts';
import type { Say, Write } from '../kit/several.ts';
import { presentWorkers } from '../workers.ts';
import { workersTold } from './people.ts';
import { together } from './together.ts';
import { type StoredWage, wageOf } from './wage.ts';

/** How a wage is marked that was said of all: those without one have it too. */
const ALL = 'all';

/** A wage as said, and whether of all workers. */
export type SaidOfAll = Fields & { readonly all?: Json };

/** A wage for all who have none yet: shown back once, with their names. */
export function forAll(settled: Settled, context: FlowContext): Settled {
  const subject = subjectOf(context);
  const monthly = settled.is === 'again' ? null : wageOf(settled.value);
  const others = unpaid(context.record).filter(({ ref }) => ref !== subject);
  const next = isMoreToCome(context, subject);
  if (settled.is === 'again' || monthly === null || context.input.correcting === true)
    return settled;
  if (others.length === 0 && !next) return settled;
  const how = settled.is === 'confirm' ? String(settled.args.how ?? '') : '';
  const refs = [subject, ...others.map(({ ref }) => ref)];
  return {
    is: 'confirm',
    value: { monthly, said: ALL },
    args: {
      who: together(context.record, refs, next),
      monthly,
      how,
      context: how === '' ? 'all' : 'all_reckoned',
    },
  };
}

/** A wage that stands, as said of all. */
export function markedAll(settled: Settled): Settled {
  const monthly = settled.is === 'value' ? wageOf(settled.value) : null;
  return monthly === null ? settled : { is: 'value', value: { monthly, said: ALL } };
}

/** The wage that was said of all workers, rupiah a month; null where none was. */
export function wageOfAll(record: EmployerRecord): number | null {
  const said = presentWorkers(record).find(
    ({ fields }) => (fields.wage as StoredWage | undefined)?.said === ALL,
  );
  return wageOf(said?.fields.wage);
}

/** Gives it to those who have no wage. */
export function sharesWage({ record }: FlowContext): Write[] {
  const monthly = wageOfAll(record);
  if (monthly === null) return [];
  return unpaid(record).map(({ ref }) => ({
    subject: ref,
    key: 'wage',
    value: { monthly, said: ALL },
  }));
}

/** Tells who is given it; before it is stored. */
export function sharedWage({ record }: FlowContext): Say[] {
  const monthly = wageOfAll(record);
  const refs = unpaid(record).map(({ ref }) => ref);
  if (monthly === null || refs.length === 0) return [];
  return [{ key: 'worker:wage_alike', args: { who: together(record, refs), monthly } }];
}

function unpaid(record: EmployerRecord): readonly Worker[] {
  return presentWorkers(record).filter(({ fields }) => wageOf(fields.wage) === null);
}

function isMoreToCome(context: FlowContext, subject: string): boolean {
  const present = presentWorkers(context.record);
  const own = present.some(({ ref }) => ref === subject) ? 0 : 1;
  return workersTold(context) > present.length + own;
}

import { costSaying, detailedCost, undecreedYear } from './cost.ts';
import { paidWorkers, registeredAlready, unclearWork, workOf } from './fields/people.ts';
import { placeOf } from './fields/place.ts';
import type { FlowContext } from './kit/question.ts';
import type { Say } from './kit/several.ts';

/** The sentence that this business has to register its workers. */
export function verdict(context: FlowContext): Say {
  const place = placeOf(context.record)?.label ?? '';
  const count = paidWorkers(context.record) ?? 0;
  return { key: 'check:obliged', args: { count, place } };
}

/** What of those whom an officer has to judge, one sentence a kind. */
export function mixedSayings(context: FlowContext): Say[] {
  return unclearWork(context).map(({ kind, count }) => ({
    key: `check:unclear_${kind.replaceAll('-', '_')}`,
    args: count === null ? {} : { count, context: 'counted' },
  }));
}

/** That some are registered already. */
export function registeredSayings({ record }: FlowContext): Say[] {
  const count = registeredAlready(record);
  return count > 0 ? [{ key: 'check:some_registered', args: { count } }] : [];
}

/** Another office than ours may be the one that registers there. */
export function elsewhere(context: FlowContext): Say[] {
  const place = placeOf(context.record);
  return place && place.area !== context.office.region ? [{ key: 'check:elsewhere' }] : [];
}

/** The cost in short: what, who pays, one worker's share; and that next year's base is not known. */
export function costSayings(context: FlowContext): Say[] {
  const detail = detailedCost(context);
  if (!detail) return [{ key: 'check:cost_unknown' }];
  const year = undecreedYear(context);
  return [
    costSaying(detail),
    ...(year === null ? [] : [{ key: 'check:next_year', args: { year } }]),
  ];
}

/** Why this owner is no employer, and what she has to do for herself. */
export function notObligedKey(context: FlowContext): string {
  const kinds = new Set(workOf(context.record).map(({ kind }) => kind));
  if (kinds.has('household-help')) return 'check:not_obliged_household';
  return kinds.has('family-unpaid') ? 'check:not_obliged_family' : 'check:not_obliged';
}

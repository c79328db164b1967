import type { WageGroupSaid } from '../../src/language/wage-groups.ts';
import type { Settled } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import type { Json } from '../kit/record.ts';
import { paidWorkers } from './people.ts';
import { settleWage, wageOf } from './wage.ts';

/** So many workers at one wage, rupiah a month; `said`: where it was told for another span. */
export type WageGroup = {
  readonly count: number;
  readonly monthly: number;
  readonly said?: string;
};

/** The wages of a business by groups, as they are stored; one group where all earn alike. */
export function wageGroups(value: Json | undefined, count: number): readonly WageGroup[] {
  const groups = (value as { groups?: readonly WageGroup[] } | null | undefined)?.groups;
  if (groups && sum(groups) === count) return groups;
  const monthly = wageOf(value);
  return monthly === null || count < 1 ? [] : [{ count, monthly }];
}

/**
 * Like `settleWage`, for several wages at once: "2 orang 2jt, 1 orang 3jt". Stored with the mean as
 * the one wage that others ask for. Groups that are not all the workers are asked again.
 */
export function settleWages(value: Json, context: FlowContext): Settled {
  const said = (value as { groups?: readonly WageGroupSaid[] } | null)?.groups;
  if (!said) return settleWage(value, context);
  const groups: WageGroup[] = [];
  for (const { count, rupiah, per } of said) {
    const settled = settleWage({ rupiah, per, special: null }, context);
    const monthly = settled.is === 'again' ? null : wageOf(settled.value);
    if (monthly === null) return { is: 'again', key: 'common:wage_number' };
    groups.push({ count, monthly, ...(per === 'month' ? {} : { said: per }) });
  }
  const told = sum(groups);
  const count = paidWorkers(context.record) ?? told;
  if (told !== count) return { is: 'again', key: 'situation:wage_groups', args: { told, count } };
  const all = groups.reduce((total, group) => total + group.count * group.monthly, 0);
  return {
    is: 'value',
    value: { monthly: Math.round(all / count), said: 'groups', groups },
  };
}

function sum(groups: readonly { count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

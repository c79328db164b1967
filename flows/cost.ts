import { businessContribution } from '../src/jkn/business-contribution.ts';
import type { Contribution } from '../src/jkn/contribution.ts';
import { minimumWage } from '../src/jkn/minimum-wage.ts';
import { addMonths, yearOf } from '../src/jkn/month.ts';
import { isMissing } from '../src/jkn/rule.ts';
import { paidWorkers } from './fields/people.ts';
import { areaOf } from './fields/place.ts';
import { wageGroups } from './fields/wages.ts';
import { monthOf } from './kit/month.ts';
import type { FlowContext } from './kit/question.ts';

/** What a business pays a month, in whole rupiah, for the sentences that tell it. */
export type Cost = {
  total: number;
  employer: number;
  worker: number;
  /** One worker's share, where all earn alike; else of the first group. */
  each: number;
  count: number;
  floored: boolean;
  minimumWage: number;
  /** The year whose minimum wage it is. */
  year: number;
};

/** One worker's contribution at one of the wages, and how many earn it. */
export type CostGroup = {
  readonly count: number;
  readonly wage: number;
  readonly one: Contribution;
};

/** The cost, its lines by wage, and what it rests on. */
export type CostDetail = {
  readonly cost: Cost;
  readonly groups: readonly CostGroup[];
  readonly basis: readonly string[];
};

/**
 * The cost by what the owner told: so many workers at their wages, this month's rules at the place
 * of work. Null where a figure is not known (another region, a year not decreed yet).
 */
export function detailedCost(context: FlowContext): CostDetail | null {
  const count = paidWorkers(context.record) ?? 0;
  const wages = wageGroups(context.record.business.typicalWage, count);
  const month = monthOf(context.now);
  const workers = wages.flatMap((group) =>
    Array.from({ length: group.count }, () => ({ wage: group.monthly })),
  );
  const bill = businessContribution({ workers, area: areaOf(context), month });
  const first = isMissing(bill) ? undefined : bill.workers[0];
  if (isMissing(bill) || !first) return null;
  const { total, employer, worker, basis } = bill;
  let at = 0;
  const groups = wages.map((group) => {
    const one = bill.workers[at] ?? first;
    at += group.count;
    return { count: group.count, wage: group.monthly, one };
  });
  const floored = bill.workers.some((one) => one.floored);
  const { minimumWage } = first;
  const year = yearOf(month);
  const each = first.total;
  const cost = { total, employer, worker, each, count, floored, minimumWage, year };
  return { cost, groups, basis };
}

/** The sentence for a cost: alike or by groups, and what the minimum wage does to it. */
export function costKey({ cost, groups }: CostDetail): string {
  if (groups.length > 1) return cost.floored ? 'check:cost_groups_floored' : 'check:cost_groups';
  return cost.floored ? 'check:cost_floored' : 'check:cost';
}

/** The year of next month's bill where its minimum wage is not decreed yet, else null. */
export function undecreedYear(context: FlowContext): number | null {
  const month = monthOf(context.now);
  const next = addMonths(month, 1);
  const now = minimumWage(areaOf(context), month);
  if (yearOf(next) === yearOf(month) || isMissing(now)) return null;
  return isMissing(minimumWage(areaOf(context), next)) ? yearOf(next) : null;
}

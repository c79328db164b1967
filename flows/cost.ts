import { businessContribution } from '../src/jkn/business-contribution.ts';
import type { Contribution } from '../src/jkn/contribution.ts';
import { minimumWage } from '../src/jkn/minimum-wage.ts';
import { addMonths, yearOf } from '../src/jkn/month.ts';
import { isMissing } from '../src/jkn/rule.ts';
import { signedLaw } from '../src/jkn/signatures.ts';
import { paidWorkers } from './fields/people.ts';
import { areaOf } from './fields/place.ts';
import { isAveraged } from './fields/wage.ts';
import { wageGroups } from './fields/wages.ts';
import type { Args } from './kit/effects.ts';
import { monthOf } from './kit/month.ts';
import type { FlowContext } from './kit/question.ts';
import type { Say } from './kit/several.ts';

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
  /** Some rule that it rests on is not signed yet: the figure is called an estimate. */
  readonly draft: boolean;
};

/**
 * The cost by what the owner told: so many workers at their wages, this month's rules at the place
 * of work. Null where a figure is not known (another region, a year not decreed yet).
 */
export function detailedCost(context: FlowContext): CostDetail | null {
  const { typicalWage } = context.record.business;
  const count = paidWorkers(context.record) ?? 0;
  const wages = wageGroups(typicalWage, count);
  const month = monthOf(context.now);
  const workers = wages.flatMap((group) =>
    Array.from({ length: group.count }, () => ({ wage: group.monthly })),
  );
  const law = signedLaw(context.office.signatures);
  const bill = businessContribution({ workers, area: areaOf(context), month }, law);
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
  const draft = bill.draft || isAveraged(typicalWage, context);
  return { cost, groups, basis, draft };
}

/** The sentence for a cost. */
export function costSaying(detail: CostDetail): Say {
  return { key: costKey(detail), args: { ...detail.cost, ...firm(detail.draft) } };
}

/** What a sentence with a figure is given once nothing that it rests on is a draft. */
export function firm(draft: boolean): Args {
  return draft ? {} : { context: 'signed' };
}

/** Alike or by groups, and what the minimum wage does to it. */
function costKey({ cost, groups }: CostDetail): string {
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

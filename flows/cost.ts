import { businessContribution } from '../src/jkn/business-contribution.ts';
import { yearOf } from '../src/jkn/month.ts';
import { isMissing } from '../src/jkn/rule.ts';
import { areaOf } from './fields/place.ts';
import { wageOf } from './fields/wage.ts';
import type { Args } from './kit/effects.ts';
import { monthOf } from './kit/month.ts';
import type { FlowContext } from './kit/question.ts';

/** What a business pays a month, in whole rupiah, for the sentences that tell it. */
export type Cost = {
  total: number;
  employer: number;
  worker: number;
  /** One worker's share, where all earn alike. */
  each: number;
  count: number;
  floored: boolean;
  minimumWage: number;
  /** The year whose minimum wage it is. */
  year: number;
  draft: boolean;
};

/**
 * The cost by what the owner told: so many workers at about one wage, this month's rules at the
 * place of work. Null where a figure is not known (another region, a year not decreed yet).
 */
export function estimatedCost(context: FlowContext): Cost | null {
  const count = Number(context.record.business.workerCount ?? 0);
  const wage = wageOf(context.record.business.typicalWage);
  if (wage === null || count < 1) return null;
  const workers = Array.from({ length: count }, () => ({ wage }));
  const month = monthOf(context.now);
  const bill = businessContribution({
    workers,
    area: areaOf(context),
    month,
  });
  const first = isMissing(bill) ? undefined : bill.workers[0];
  if (isMissing(bill) || !first) return null;
  const { total, employer, worker, draft } = bill;
  const { floored, minimumWage } = first;
  const year = yearOf(month);
  return { total, employer, worker, each: first.total, count, floored, minimumWage, year, draft };
}

/** A cost as values for a sentence. */
export function costArgs(cost: Cost): Args {
  return { ...cost };
}

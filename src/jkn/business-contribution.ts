import { type Contribution, contribution } from './contribution.ts';
import { CONTRIBUTION_LAW, type ContributionLaw } from './contribution-rules.ts';
import { isMissing, type Missing, type Month } from './rule.ts';

/** One worker for a bill; `area` where he works elsewhere than the business is. */
export type BilledWorker = { wage: number; extra?: number; area?: string };

/** A business's bill for a month: its workers' contributions in their order, and their sums. */
export type BusinessContribution = {
  workers: Contribution[];
  employer: number;
  worker: number;
  extra: number;
  total: number;
  basis: string[];
  draft: boolean;
};

/**
 * The whole business's bill for a month, in whole rupiah: sums of the workers' rounded lines.
 * Missing as soon as one worker's contribution is, for a sum without him would be wrong. Without
 * workers all sums are 0, and that is a draft as nothing has been signed off.
 */
export function businessContribution(
  input: { workers: readonly BilledWorker[]; area?: string; month: Month },
  law: ContributionLaw = CONTRIBUTION_LAW,
): BusinessContribution | Missing {
  const workers: Contribution[] = [];
  for (const worker of input.workers) {
    const area = worker.area ?? input.area;
    const place = area === undefined ? {} : { area };
    const one = contribution({ ...worker, ...place, month: input.month }, law);
    if (isMissing(one)) return one;
    workers.push(one);
  }
  const sum = (line: 'employer' | 'worker' | 'extra' | 'total') =>
    workers.reduce((all, one) => all + one[line], 0);
  return {
    workers,
    employer: sum('employer'),
    worker: sum('worker'),
    extra: sum('extra'),
    total: sum('total'),
    basis: [...new Set(workers.flatMap((one) => one.basis))],
    draft: workers.length === 0 || workers.some((one) => one.draft),
  };
}

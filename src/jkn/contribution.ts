import { type BaseLimits, CONTRIBUTION_LAW, type ContributionLaw } from './contribution-rules.ts';
import { type MinimumWage, minimumWage } from './minimum-wage.ts';
import { groundsOf, inForceOrMissing, isMissing, type Missing, type Month } from './rule.ts';
import { requireCount, requirePositiveRupiah, shareOf } from './rupiah.ts';

/**
 * One worker's contribution for one month, whole rupiah. `employer` is his employer's share,
 * `worker` and `extra` (family beyond the core) are cut from the wage; `total` is what the employer
 * remits. `floored`: the minimum wage was the base; `capped`: the ceiling was. While `draft`, the
 * figure is called an estimate.
 */
export type Contribution = {
  base: number;
  employer: number;
  worker: number;
  extra: number;
  total: number;
  class: 'I' | 'II';
  floored: boolean;
  capped: boolean;
  minimumWage: number;
  basis: string[];
  draft: boolean;
};

/** `wage`: basic and fixed allowances, rupiah a month; `area`: region code of the place of work. */
export type ContributionInput = { wage: number; extra?: number; area?: string; month: Month };

/**
 * What JKN costs for one worker in a month: shares of the wage, not less than the minimum wage and
 * not more than the ceiling, each line rounded to Rp1 (DOMAIN.md 2.4). `extra` is the number of
 * family members beyond the core. Throws a RangeError where wage or extra is no such number.
 */
export function contribution(
  input: ContributionInput,
  law: ContributionLaw = CONTRIBUTION_LAW,
): Contribution | Missing {
  const { wage, extra = 0, area, month } = input;
  requirePositiveRupiah(wage, 'The wage');
  requireCount(extra, 'The number of extra family members');
  const rules = rulesFor(month, area, law);
  if (isMissing(rules)) return rules;
  const { rates, limits, extraFamily, classTwo, rounding, floor } = rules;

  const { base, floored, capped } = baseOf(wage, floor.rupiah, limits.value);
  const employer = shareOf(base, rates.value.employer, rounding.value);
  const worker = shareOf(base, rates.value.worker, rounding.value);
  const forExtra = extra * shareOf(base, extraFamily.value, rounding.value);
  const decree = { cite: floor.basis, status: floor.status };
  const used = [rates, limits, decree, ...(extra > 0 ? [extraFamily] : []), classTwo];
  const { basis } = groundsOf(used);
  return {
    base,
    employer,
    worker,
    extra: forExtra,
    total: employer + worker + forExtra,
    class: wage > classTwo.value ? 'I' : 'II',
    floored,
    capped,
    minimumWage: floor.rupiah,
    basis,
    draft: groundsOf([...used, rounding]).draft,
  };
}

function baseOf(wage: number, minimum: number, limits: BaseLimits) {
  const floored = limits.floor === 'minimum-wage' && wage < minimum;
  const wanted = floored ? minimum : wage;
  return { base: Math.min(wanted, limits.cap), floored, capped: wanted > limits.cap };
}

type Rules = {
  rates: ContributionLaw['rates'][number];
  limits: ContributionLaw['limits'][number];
  extraFamily: ContributionLaw['extraFamily'][number];
  classTwo: ContributionLaw['classTwoUpTo'][number];
  rounding: ContributionLaw['rounding'][number];
  floor: MinimumWage;
};

function rulesFor(month: Month, area: string | undefined, law: ContributionLaw): Rules | Missing {
  const floor = minimumWage(area, month, law.minimumWages);
  if (isMissing(floor)) return floor;
  const rates = inForceOrMissing(law.rates, month, 'contribution rate');
  if (isMissing(rates)) return rates;
  const limits = inForceOrMissing(law.limits, month, 'ceiling');
  if (isMissing(limits)) return limits;
  const extraFamily = inForceOrMissing(law.extraFamily, month, 'rate for extra family');
  if (isMissing(extraFamily)) return extraFamily;
  const classTwo = inForceOrMissing(law.classTwoUpTo, month, 'ward class');
  if (isMissing(classTwo)) return classTwo;
  const rounding = inForceOrMissing(law.rounding, month, 'rounding');
  if (isMissing(rounding)) return rounding;
  return { rates, limits, extraFamily, classTwo, rounding, floor };
}

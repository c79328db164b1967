import { ADMINISTRATIVE_FINE, CARE_LIABILITY, INPATIENT_PENALTY } from './arrears-rules.ts';
import { groundsOf, inForceOrMissing, isMissing, type Missing, type Month } from './rule.ts';
import { requireCount, shareOf } from './rupiah.ts';

/** The penalty on care after arrears: rupiah, months it was counted for, and who pays it. */
export type InpatientPenalty = {
  rupiah: number;
  months: number;
  payer: 'employer';
  basis: string[];
  draft: boolean;
};

/**
 * Denda pelayanan for a worker: 5 % of the estimated INA-CBG package for each month in arrears, at
 * most 12 months and Rp30.000.000, for inpatient care within 45 days after membership came back;
 * otherwise 0 (Perpres 64/2020 Ps 42(5)-(6), T22 to T25). `packageCost` in rupiah; `day` counts
 * from reactivation (0 is the day itself); `month` is the month of admission.
 */
export function inpatientPenalty(input: {
  packageCost: number;
  monthsInArrears: number;
  day: number;
  inpatient: boolean;
  month: Month;
}): InpatientPenalty | Missing {
  requireCount(input.packageCost, 'The cost of the package');
  requireCount(input.monthsInArrears, 'The months in arrears');
  requireCount(input.day, 'The day after reactivation');
  const rule = inForceOrMissing(INPATIENT_PENALTY, input.month, 'inpatient penalty');
  if (isMissing(rule)) return rule;
  const { rate, withinDays, maxMonths, maxRupiah, rounding } = rule.value;
  const applies = input.inpatient && input.day <= withinDays;
  const months = applies ? Math.min(input.monthsInArrears, maxMonths) : 0;
  const counted = shareOf(input.packageCost, rate * months, rounding);
  const rupiah = Math.min(counted, maxRupiah);
  return { rupiah, months, payer: 'employer', ...groundsOf([rule]) };
}

/**
 * The fine of PP 86/2013: 0,1 % a month of the contributions that should have been paid (T26).
 * `monthlyDue`: those contributions for one month, rupiah; `months`: for how many. Only BPJS
 * imposes it, after two warnings; this says how big it could be, never that it is due.
 */
export function administrativeFine(input: {
  monthlyDue: number;
  months: number;
  month: Month;
}): { perMonth: number; total: number; basis: string[]; draft: boolean } | Missing {
  requireCount(input.monthlyDue, 'The contributions due');
  requireCount(input.months, 'The number of months');
  const rule = inForceOrMissing(ADMINISTRATIVE_FINE, input.month, 'fine');
  if (isMissing(rule)) return rule;
  const perMonth = shareOf(input.monthlyDue, rule.value.rate, rule.value.rounding);
  return { perMonth, total: perMonth * input.months, ...groundsOf([rule]) };
}

/** Who answers for a worker's care while the business is in arrears (Ps 42(2)). */
export function careLiability(
  month: Month,
): { payer: 'employer'; basis: string[]; draft: boolean } | Missing {
  const rule = inForceOrMissing(CARE_LIABILITY, month, 'rule on liability');
  return isMissing(rule) ? rule : { payer: rule.value, ...groundsOf([rule]) };
}

import { type Bill, type Settlement, settlement } from './arrears.ts';
import { ARREARS_CAP } from './arrears-rules.ts';
import { type BilledWorker, businessContribution } from './business-contribution.ts';
import { CONTRIBUTION_LAW, type ContributionLaw } from './contribution-rules.ts';
import { addMonths, monthsBetween } from './month.ts';
import { inForceOrMissing, isMissing, type Missing, type Month } from './rule.ts';

/**
 * The settlement of a business that has not paid since `firstUnpaid` and pays in `payIn`: each
 * month's bill is computed with that month's own minimum wage, for the workers as they are now.
 * Missing when a month that is claimed has no minimum wage on record.
 */
export function businessSettlement(
  input: { workers: readonly BilledWorker[]; area?: string; firstUnpaid: Month; payIn: Month },
  law: ContributionLaw = CONTRIBUTION_LAW,
): Settlement | Missing {
  const { workers, area, firstUnpaid, payIn } = input;
  const cap = inForceOrMissing(ARREARS_CAP, payIn, 'limit of arrears');
  if (isMissing(cap)) return cap;
  const unpaid = monthsBetween(firstUnpaid, addMonths(payIn, -1));
  const earliest = addMonths(payIn, -cap.value.months);
  const bills: Bill[] = [];
  const used: { basis: string[]; draft: boolean }[] = [];
  for (const month of [...unpaid, payIn]) {
    // Months that are not claimed need no figure, and the table may not reach back to them.
    const bill =
      month < earliest ? null : businessContribution({ ...placed(area), workers, month }, law);
    if (bill && isMissing(bill)) return bill;
    bills.push({ month, rupiah: bill?.total ?? 0 });
    if (bill) used.push(bill);
  }
  const settled = settlement(bills.slice(0, -1), bills.at(-1) ?? { month: payIn, rupiah: 0 });
  if (isMissing(settled)) return settled;
  const basis = new Set([...settled.basis, ...used.flatMap((bill) => bill.basis)]);
  return { ...settled, basis: [...basis], draft: settled.draft || used.some((bill) => bill.draft) };
}

function placed(area: string | undefined): { area?: string } {
  return area === undefined ? {} : { area };
}

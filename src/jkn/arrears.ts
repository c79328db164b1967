import { ARREARS_CAP, PAYMENT_TERMS } from './arrears-rules.ts';
import { requireMonth } from './month.ts';
import { groundsOf, inForceOrMissing, isMissing, type Missing, type Month } from './rule.ts';
import { requireCount, shareOf } from './rupiah.ts';

/** A month's bill of a business, in whole rupiah. */
export type Bill = { month: Month; rupiah: number };

/** What settles a debt: the arrears that are claimed, the late fee, the current month, the sum. */
export type Settlement = {
  arrears: number;
  monthsClaimed: number;
  monthsDropped: number;
  lateFee: number;
  current: number;
  total: number;
  basis: string[];
  draft: boolean;
};

/**
 * What a business has to pay for its membership to come back: unpaid bills, at most 24 months of
 * them, and the current month's bill, without a late fee (Perpres 64/2020 Ps 42(3), T20, T21).
 * Of a longer debt the latest months are taken. Every unpaid bill lies before the current one.
 */
export function settlement(unpaid: readonly Bill[], current: Bill): Settlement | Missing {
  for (const bill of [...unpaid, current]) {
    requireMonth(bill.month);
    requireCount(bill.rupiah, 'A bill');
  }
  const months = new Set(unpaid.map((bill) => bill.month));
  if (months.size < unpaid.length || unpaid.some((bill) => bill.month >= current.month)) {
    throw new RangeError('Unpaid bills must be of different months, all before the current one.');
  }
  const cap = inForceOrMissing(ARREARS_CAP, current.month, 'limit of arrears');
  if (isMissing(cap)) return cap;
  const terms = inForceOrMissing(PAYMENT_TERMS, current.month, 'late fee');
  if (isMissing(terms)) return terms;

  const latestFirst = [...unpaid].sort((a, b) => (a.month < b.month ? 1 : -1));
  const claimed = latestFirst.slice(0, cap.value.months);
  const arrears = claimed.reduce((sum, bill) => sum + bill.rupiah, 0);
  const lateFee = shareOf(arrears, terms.value.lateFee, terms.value.rounding);
  return {
    arrears,
    monthsClaimed: claimed.length,
    monthsDropped: unpaid.length - claimed.length,
    lateFee,
    current: current.rupiah,
    total: arrears + lateFee + current.rupiah,
    ...groundsOf([cap, terms]),
  };
}

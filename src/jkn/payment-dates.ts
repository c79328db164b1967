import { PAYMENT_TERMS, SUSPENSION } from './arrears-rules.ts';
import { addMonths, lastDayOf } from './month.ts';
import { groundsOf, inForceOrMissing, isMissing, type Missing, type Month } from './rule.ts';

/** When the guarantee ends if a month's bill stays unpaid: ISO dates (Ps 42(1), T27). */
export function guaranteeEnd(
  unpaid: Month,
): { activeUntil: string; suspendedFrom: string; basis: string[]; draft: boolean } | Missing {
  const rule = inForceOrMissing(SUSPENSION, unpaid, 'rule on suspension');
  if (isMissing(rule)) return rule;
  const suspendedFrom = `${addMonths(unpaid, 1)}-01`;
  return { activeUntil: lastDayOf(unpaid), suspendedFrom, ...groundsOf([rule]) };
}

/**
 * The last day to pay a month's bill, as an ISO date: the 10th, or the next working day. Without
 * `isWorkingDay` (ISO date in, from the office's calendar) no day is taken for a holiday.
 */
export function dueDate(
  month: Month,
  isWorkingDay: (date: string) => boolean = () => true,
): { date: string; basis: string[]; draft: boolean } | Missing {
  const rule = inForceOrMissing(PAYMENT_TERMS, month, 'due day');
  if (isMissing(rule)) return rule;
  const last = lastDayOf(month);
  let date = `${month}-${String(rule.value.dueDay).padStart(2, '0')}`;
  while (date < last && !isWorkingDay(date)) {
    date = `${month}-${String(Number(date.slice(8)) + 1).padStart(2, '0')}`;
  }
  return { date, ...groundsOf([rule]) };
}

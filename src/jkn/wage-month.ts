import { groundsOf, inForce, type Month } from './rule.ts';
import { requireCount, requirePositiveRupiah, toRupiah, writeRupiah } from './rupiah.ts';
import {
  COUNTED_PARTS,
  type PayPeriod,
  PERIOD_SHARES,
  type WagePartKind,
} from './wage-month-rules.ts';

/** A wage a month in whole rupiah, and in a few Indonesian signs how it came about. */
export type MonthlyWage = { monthly: number; how: string; basis: string[]; draft: boolean };

/** How many days or hours a month can have at most; the owner's own number is held to it. */
const MOST = { day: 31, hour: 744 };

/**
 * A wage as said ("90 ribu sehari") brought to a month, for the contribution's base. `times`: how
 * many days (or hours) a month are worked, where the owner told; it replaces the usual number.
 * Null for pay by the piece, which says nothing about a month (see `averageWage`), and for less
 * than one rupiah a month. The averaging rules are our proposal: such a figure is always a draft.
 */
export function monthlyWage(input: {
  rupiah: number;
  per: PayPeriod;
  times?: number;
  month: Month;
}): MonthlyWage | null {
  const { rupiah, per, month } = input;
  requirePositiveRupiah(rupiah, 'The wage');
  if (per === 'piece') return null;
  const said = writeRupiah(rupiah);
  if (per === 'month') return { monthly: rupiah, how: said, basis: [], draft: false };

  const rule = inForce(PERIOD_SHARES[per], month);
  if (!rule) return null;
  const { per: parts, unit } = rule.value;
  const times = timesOf(per, input.times) ?? rule.value.times;
  const factor = times === 1 ? '' : ` × ${times}`;
  const divisor = parts === 1 ? ` ${unit}` : ` ÷ ${parts}`;
  return averaged((rupiah * times) / parts, `${said}${factor}${divisor}`, rule);
}

function timesOf(per: PayPeriod, told: number | undefined): number | undefined {
  if (told === undefined || (per !== 'day' && per !== 'hour')) return undefined;
  if (!Number.isInteger(told) || told < 1 || told > MOST[per]) {
    throw new RangeError('The days or hours worked must be a whole number that a month can have.');
  }
  return told;
}

/**
 * The mean of the last months' earnings, for pay by the piece and for income that goes up and down
 * (T15: 2,1, 3,2 and 2,8 million are 2,7 million). Null without a single month.
 */
export function averageWage(earnings: readonly number[], month: Month): MonthlyWage | null {
  const rule = inForce(PERIOD_SHARES.day, month);
  if (earnings.length === 0 || !rule) return null;
  for (const earned of earnings) requireCount(earned, 'Earnings of a month');
  const sum = earnings.reduce((all, one) => all + one, 0);
  return averaged(sum / earnings.length, `rata-rata ${earnings.length} bulan`, rule);
}

/**
 * What of a month's pay the contribution is taken of, in rupiah: basic wage and fixed allowances.
 * Meal and transport money by attendance, overtime, bonuses and THR are left out (T14).
 */
export function countedWage(
  parts: readonly { kind: WagePartKind; rupiah: number }[],
  month: Month,
): number {
  const counted = inForce(COUNTED_PARTS, month)?.value ?? [];
  for (const part of parts) requireCount(part.rupiah, 'A part of the wage');
  return parts.reduce((all, { kind, rupiah }) => all + (counted.includes(kind) ? rupiah : 0), 0);
}

function averaged(
  amount: number,
  how: string,
  rule: Parameters<typeof groundsOf>[0][number],
): MonthlyWage | null {
  const monthly = toRupiah(amount, 'half-up');
  return monthly < 1 ? null : { monthly, how, ...groundsOf([rule]) };
}

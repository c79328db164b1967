import { minimumWage } from '../../src/jkn/minimum-wage.ts';
import { isMissing } from '../../src/jkn/rule.ts';
import { monthlyWage } from '../../src/jkn/wage-month.ts';
import type { Settled } from '../kit/field.ts';
import { monthOf } from '../kit/month.ts';
import type { FlowContext } from '../kit/question.ts';
import type { Json } from '../kit/record.ts';
import { areaOf } from './place.ts';

/** A stored wage: rupiah a month, and how it was said. */
export type StoredWage = { readonly monthly: number; readonly said: string };

type Said = {
  rupiah: number | null;
  per: 'month' | 'day' | 'week' | 'fortnight' | 'hour' | 'piece' | 'year';
  special: string | null;
};

/** The rupiah a month of a stored wage, or null. */
export function wageOf(value: Json | undefined): number | null {
  const monthly = (value as StoredWage | null | undefined)?.monthly;
  return typeof monthly === 'number' ? monthly : null;
}

/**
 * Brings a wage as said to a month: what was said by the day or week is shown back first, for the
 * number of days is our assumption. "UMR" becomes the minimum wage of the place, where it is known.
 */
export function settleWage(value: Json, context: FlowContext): Settled {
  const said = value as Said;
  const month = monthOf(context.now);
  if (said.special === 'umk') {
    const umk = minimumWage(areaOf(context), month);
    if (isMissing(umk)) return { is: 'again', key: 'common:wage_umk_unknown' };
    return { is: 'value', value: { monthly: umk.rupiah, said: 'umk' } };
  }
  if (said.special === 'range') return { is: 'again', key: 'common:wage_range' };
  if (said.special === 'same') return { is: 'again', key: 'common:wage_number' };
  if (said.special === 'unpaid') return { is: 'again', key: 'common:wage_unpaid' };
  if (said.rupiah === null || said.rupiah < 1) return { is: 'again', key: 'common:wage_number' };
  if (said.per === 'piece') return { is: 'again', key: 'common:wage_piece' };
  if (said.per === 'month') return { is: 'value', value: { monthly: said.rupiah, said: 'month' } };
  const brought = monthlyWage({ rupiah: said.rupiah, per: said.per, month });
  if (!brought) return { is: 'again', key: 'common:wage_number' };
  return {
    is: 'confirm',
    value: { monthly: brought.monthly, said: said.per },
    args: { how: brought.how, monthly: brought.monthly },
  };
}

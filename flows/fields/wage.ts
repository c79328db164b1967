import { minimumWage } from '../../src/jkn/minimum-wage.ts';
import { isMissing } from '../../src/jkn/rule.ts';
import { writeRupiah } from '../../src/jkn/rupiah.ts';
import { isDraftAverage } from '../../src/jkn/signatures.ts';
import { monthlyWage } from '../../src/jkn/wage-month.ts';
import type { WageReading } from '../../src/language/wage.ts';
import type { Settled } from '../kit/field.ts';
import { monthOf } from '../kit/month.ts';
import type { FlowContext } from '../kit/question.ts';
import type { Json } from '../kit/record.ts';
import { areaOf } from './place.ts';

/** A stored wage: rupiah a month, and how it was said. */
export type StoredWage = { readonly monthly: number; readonly said: string };

type Said = Pick<WageReading, 'rupiah' | 'per'> & {
  special: WageReading['special'] | 'days';
  /** How many days a month are worked: with special `days`, or beside a day's wage. */
  times?: number;
  /** The same in a week. */
  weekly?: number;
};

const MOST_DAYS = 31;
const MOST_WEEKLY = 7;

/** The rupiah a month of a stored wage, or null. */
export function wageOf(value: Json | undefined): number | null {
  const monthly = (value as StoredWage | null | undefined)?.monthly;
  return typeof monthly === 'number' ? monthly : null;
}

/** Whether a stored wage was brought to a month by a rule that is not signed; groups may have been. */
export function isAveraged(value: Json | undefined, { now, office }: FlowContext): boolean {
  const wage = value as { said?: string; groups?: readonly { said?: string }[] } | null | undefined;
  const ways = [wage?.said, ...(wage?.groups ?? []).map(({ said }) => said)];
  return ways.some((said) => isDraftAverage(said ?? '', monthOf(now), office.signatures));
}

/** How a stored wage is shown. */
export function shownWage(value: Json) {
  return { key: 'kinds:wage_month', args: { rupiah: wageOf(value) ?? 0 } };
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
  if (said.special === 'days') return ofDays(said, context);
  if (said.special === 'range') return { is: 'again', key: 'common:wage_range' };
  if (said.special === 'same') return { is: 'again', key: 'common:wage_number' };
  if (said.special === 'unpaid') return { is: 'again', key: 'common:wage_unpaid' };
  if (said.per === 'piece') return { is: 'again', key: 'common:wage_piece' };
  if (said.rupiah === null || said.rupiah < 1) return { is: 'again', key: 'common:wage_number' };
  if (said.per === 'month') return { is: 'value', value: { monthly: said.rupiah, said: 'month' } };
  const brought = broughtToMonth(said, context);
  if (!brought) return { is: 'again', key: 'common:wage_number' };
  const { monthly, how, said: per } = brought;
  return { is: 'confirm', value: { monthly, said: per }, args: { how, monthly } };
}

/** "he eh, tp mung 25 dina" to a day's wage that is shown back: that wage, for so many days. */
export function withDays(shown: Json, answer: Json): Json {
  const [day, days] = [shown as Said | null, answer as Said | null];
  const fits = day?.per === 'day' && day.rupiah !== null && days?.special === 'days';
  const told = fits ? daysOf(days) : null;
  if (!day || told === null) return answer;
  const { times: _times, weekly: _weekly, ...bare } = day;
  return { ...bare, ...told };
}

/** "25 dina", "seminggu 4 kali": the owner's own number of days, for a day's wage that is being shown back. */
function ofDays(said: Said, context: FlowContext): Settled {
  const day = context.memory.said as Said | null | undefined;
  const rupiah = day?.per === 'day' ? day.rupiah : null;
  const told = daysOf(said);
  const brought =
    rupiah && told ? broughtToMonth({ ...told, rupiah, per: 'day', special: null }, context) : null;
  if (!brought) return { is: 'again', key: 'common:wage_number' };
  return { is: 'value', value: { monthly: brought.monthly, said: brought.said } };
}

/** How many days were told, where a month or a week has so many. */
function daysOf({ times = 0, weekly = 0 }: Said): Pick<Said, 'times' | 'weekly'> | null {
  if (times >= 1 && times <= MOST_DAYS) return { times };
  return weekly >= 1 && weekly <= MOST_WEEKLY ? { weekly } : null;
}

/** A sum for another span at a month, and the span whose rule it rests on: days of a week are a week's. */
function broughtToMonth(
  said: Said,
  { now }: FlowContext,
): { monthly: number; how: string; said: Said['per'] } | null {
  const { rupiah, per } = said;
  if (rupiah === null) return null;
  const month = monthOf(now);
  const { times, weekly } = (per === 'day' && daysOf(said)) || {};
  if (weekly === undefined) {
    const brought = monthlyWage({ rupiah, per, month, ...(times === undefined ? {} : { times }) });
    return brought && { monthly: brought.monthly, how: brought.how, said: per };
  }
  const week = rupiah * weekly;
  const brought = monthlyWage({ rupiah: week, per: 'week', month });
  if (!brought) return null;
  const how = brought.how
    .replace(writeRupiah(week), () => `${writeRupiah(rupiah)} × ${weekly} hari`)
    .replace(/× (\d+) ÷ (\d+)$/, '× $1 minggu ÷ $2 bulan');
  return { monthly: brought.monthly, how, said: 'week' };
}

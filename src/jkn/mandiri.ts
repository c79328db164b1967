import {
  groundsOf,
  inForceOrMissing,
  isMissing,
  type Missing,
  type Month,
  type Rule,
} from './rule.ts';
import { requireCount } from './rupiah.ts';

/** A ward class of those who pay for themselves (mandiri: PBPU and BP). */
export type MandiriClass = 'I' | 'II' | 'III';

/** Rupiah a person a month: what the member pays and what the state adds. */
export type MandiriRate = { member: number; state: number };

/** What the self-employed pay, for comparison only (DOMAIN.md 2.1). */
export const MANDIRI_RATES: readonly Rule<Readonly<Record<MandiriClass, MandiriRate>>>[] = [
  {
    from: '2021-01',
    value: {
      I: { member: 150_000, state: 0 },
      II: { member: 100_000, state: 0 },
      III: { member: 35_000, state: 7_000 },
    },
    cite: 'Iuran mandiri: Perpres 64/2020',
    source: 'iuran-list, menkeu26',
    status: 'draft',
    doubt: 'Start and article from memory; dues are to change with KRIS.',
  },
];

/** What a family of `people` would pay as mandiri members in a month, and what the state adds. */
export function mandiriContribution(input: {
  class: MandiriClass;
  people: number;
  month: Month;
}): { total: number; state: number; basis: string[]; draft: boolean } | Missing {
  requireCount(input.people, 'The number of people');
  const rule = inForceOrMissing(MANDIRI_RATES, input.month, 'mandiri rate');
  if (isMissing(rule)) return rule;
  const { member, state } = rule.value[input.class];
  return { total: member * input.people, state: state * input.people, ...groundsOf([rule]) };
}

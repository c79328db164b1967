import {
  ADMINISTRATIVE_FINE,
  ARREARS_CAP,
  CARE_LIABILITY,
  INPATIENT_PENALTY,
  PAYMENT_TERMS,
  SUSPENSION,
} from './arrears-rules.ts';
import { CONTRIBUTION_LAW } from './contribution-rules.ts';
import { FAMILY_TERMS, WORKING_COUPLE } from './coverage-rules.ts';
import { MANDIRI_RATES } from './mandiri.ts';
import { MINIMUM_WAGES } from './minimum-wage-rows.ts';
import { EMPLOYER_DUTY, OWN_DUTY, UNCLEAR_WORK } from './obligation.ts';
import type { Rule } from './rule.ts';
import { EMPLOYER_SERVICES, INDIVIDUAL_SERVICES, SANCTION_LADDERS } from './sanctions.ts';
import { COUNTED_PARTS, PERIOD_SHARES } from './wage-month-rules.ts';
import { WORK_KINDS } from './work-kinds.ts';

/** What a set of rules is about, in the order they are looked through. */
export const RULE_GROUPS = [
  'duty',
  'work',
  'contribution',
  'minimum-wage',
  'wage',
  'family',
  'arrears',
  'sanctions',
  'mandiri',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/**
 * Rules of which one counts in a month. `of`: which of several such sets it is, an area or a kind
 * of work. Set, `of` and first month name a rule for good: signatures are kept under it.
 */
export type RuleSet = {
  readonly set: string;
  readonly of?: string;
  readonly group: RuleGroup;
  readonly rules: readonly Rule<unknown>[];
};

function each<T>(
  set: string,
  group: RuleGroup,
  sets: Readonly<Record<string, readonly Rule<T>[]>>,
) {
  return Object.entries(sets).map(([of, rules]): RuleSet => ({ set, of, group, rules }));
}

const { rates, limits, extraFamily, classTwoUpTo, rounding } = CONTRIBUTION_LAW;
const areas = [...new Set(MINIMUM_WAGES.map((row) => row.area))];

/** Every dated rule of this room; a test holds that none is left out. */
export const RULE_SETS: readonly RuleSet[] = [
  { set: 'employer-duty', group: 'duty', rules: EMPLOYER_DUTY },
  { set: 'own-duty', group: 'duty', rules: OWN_DUTY },
  { set: 'unclear-work', group: 'work', rules: UNCLEAR_WORK },
  ...each('work-kind', 'work', WORK_KINDS),
  { set: 'rates', group: 'contribution', rules: rates },
  { set: 'limits', group: 'contribution', rules: limits },
  { set: 'extra-family', group: 'contribution', rules: extraFamily },
  { set: 'class-two', group: 'contribution', rules: classTwoUpTo },
  { set: 'rounding', group: 'contribution', rules: rounding },
  ...areas.map(
    (of): RuleSet => ({
      set: 'minimum-wage',
      of,
      group: 'minimum-wage',
      rules: MINIMUM_WAGES.filter((row) => row.area === of),
    }),
  ),
  { set: 'counted-parts', group: 'wage', rules: COUNTED_PARTS },
  ...each('period-share', 'wage', PERIOD_SHARES),
  { set: 'family', group: 'family', rules: FAMILY_TERMS },
  { set: 'working-couple', group: 'family', rules: WORKING_COUPLE },
  { set: 'payment-terms', group: 'arrears', rules: PAYMENT_TERMS },
  { set: 'suspension', group: 'arrears', rules: SUSPENSION },
  { set: 'care-liability', group: 'arrears', rules: CARE_LIABILITY },
  { set: 'arrears-cap', group: 'arrears', rules: ARREARS_CAP },
  { set: 'inpatient-penalty', group: 'arrears', rules: INPATIENT_PENALTY },
  { set: 'sanction-ladder', group: 'sanctions', rules: SANCTION_LADDERS },
  { set: 'administrative-fine', group: 'sanctions', rules: ADMINISTRATIVE_FINE },
  { set: 'employer-services', group: 'sanctions', rules: EMPLOYER_SERVICES },
  { set: 'individual-services', group: 'sanctions', rules: INDIVIDUAL_SERVICES },
  { set: 'mandiri', group: 'mandiri', rules: MANDIRI_RATES },
];

const PREFIX = 'rule:';

/** The name of a rule for good: 'rule:rates@2020-01', 'rule:minimum-wage/33.27@2026-01'. */
export function ruleId({ set, of }: Pick<RuleSet, 'set' | 'of'>, from: string): string {
  const name = of === undefined ? set : `${set}/${of}`;
  return `${PREFIX}${name}@${from}`;
}

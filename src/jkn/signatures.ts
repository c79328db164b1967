import { CONTRIBUTION_LAW, type ContributionLaw } from './contribution-rules.ts';
import { inForce, type Month, type Rule, type Status } from './rule.ts';
import { type RuleSet, ruleId } from './rule-sets.ts';
import { PERIOD_SHARES } from './wage-month-rules.ts';

/** What BPJS Kesehatan has signed, by `ruleId`. A rule that is not in it is a draft. */
export type Signatures = ReadonlyMap<string, Exclude<Status, 'draft'>>;

/** Rules of a set with the status that their signatures give them. */
function signed<R extends Rule<unknown>>(
  set: (rule: R) => Pick<RuleSet, 'set' | 'of'>,
  rules: readonly R[],
  signatures: Signatures,
): R[] {
  return rules.map((rule) => ({
    ...rule,
    status: signatures.get(ruleId(set(rule), rule.from)) ?? 'draft',
  }));
}

const laws = new WeakMap<Signatures, ContributionLaw>();

/** The rules of a contribution with their signatures; none of them signed without any. */
export function signedLaw(signatures: Signatures | undefined): ContributionLaw {
  if (!signatures) return CONTRIBUTION_LAW;
  const known = laws.get(signatures);
  if (known) return known;
  const { rates, limits, extraFamily, classTwoUpTo, rounding, minimumWages } = CONTRIBUTION_LAW;
  const of = <R extends Rule<unknown>>(set: string, rules: readonly R[]) =>
    signed(() => ({ set }), rules, signatures);
  const law: ContributionLaw = {
    rates: of('rates', rates),
    limits: of('limits', limits),
    extraFamily: of('extra-family', extraFamily),
    classTwoUpTo: of('class-two', classTwoUpTo),
    rounding: of('rounding', rounding),
    minimumWages: signed(
      ({ area }) => ({ set: 'minimum-wage', of: area }),
      minimumWages,
      signatures,
    ),
  };
  laws.set(signatures, law);
  return law;
}

/**
 * Whether a wage that was said for a span of time ('day', 'week' …) came to a month by a rule that is
 * not signed. What was said for a month, or in another way, needs no such rule.
 */
export function isDraftAverage(per: string, month: Month, signatures?: Signatures): boolean {
  const rules = Object.entries(PERIOD_SHARES).find(([period]) => period === per)?.[1];
  if (!rules) return false;
  const set = { set: 'period-share', of: per };
  return (
    inForce(
      signed(() => set, rules, signatures ?? new Map()),
      month,
    )?.status === 'draft'
  );
}

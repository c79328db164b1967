import { type Month, requireMonth } from './month.ts';

export type { Month } from './month.ts';

/**
 * Whether BPJS Kesehatan has signed a rule off. While `draft`, figures made with it are called an
 * estimate ("perkiraan") and bulk messages refuse to use it. `date` is an ISO date.
 */
export type Status = 'draft' | { signedBy: string; date: string; letter: string };

/**
 * One thing that the law, a decree or branch practice fixes, as data.
 *
 * - `from`: the first month it counts for.
 * - `until`: the last month it counts for; left out when it runs until a later row replaces it.
 * - `cite`: a short Indonesian citation, fit to be shown.
 * - `source`: keys of DOMAIN.md's list of sources, for whoever checks the row.
 * - `doubt`: what still has to be cleared up, in English, for the same person.
 */
export type Rule<T> = {
  from: Month;
  until?: Month;
  value: T;
  cite: string;
  source: string;
  status: Status;
  doubt?: string;
};

/** What is lacking to answer: no figure for the place, or none for the month. `message` is English. */
export type Missing = { missing: 'area' | 'month'; message: string };

/** The rule that counts in a month: the latest that has begun and not ended, or null. */
export function inForce<R extends Pick<Rule<unknown>, 'from' | 'until'>>(
  rules: readonly R[],
  month: Month,
): R | null {
  requireMonth(month);
  let found: R | null = null;
  for (const rule of rules) {
    if (rule.from > month || (rule.until !== undefined && rule.until < month)) continue;
    if (found === null || rule.from >= found.from) found = rule;
  }
  return found;
}

/** Like `inForce`, for rules without which nothing can be said: a Missing where none counts. */
export function inForceOrMissing<R extends Pick<Rule<unknown>, 'from' | 'until'>>(
  rules: readonly R[],
  month: Month,
  what: string,
): R | Missing {
  return (
    inForce(rules, month) ?? { missing: 'month', message: `No ${what} is known for ${month}.` }
  );
}

/** Tells a Missing from an answer. */
export function isMissing(answer: object): answer is Missing {
  return 'missing' in answer;
}

/** What a set of used rules means for the answer: its citations once each, and whether it is draft. */
export function groundsOf(rules: readonly Pick<Rule<unknown>, 'cite' | 'status'>[]): {
  basis: string[];
  draft: boolean;
} {
  return {
    basis: [...new Set(rules.map((rule) => rule.cite))],
    draft: rules.some((rule) => rule.status === 'draft'),
  };
}

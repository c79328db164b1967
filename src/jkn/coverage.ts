import { FAMILY_TERMS, WORKING_COUPLE } from './coverage-rules.ts';
import { type FamilyMember, type Place, placesOf } from './family-place.ts';
import { groundsOf, inForceOrMissing, isMissing, type Missing, type Month } from './rule.ts';
import { requireCount } from './rupiah.ts';

/**
 * Each member's place in the order given; how many are in the core (the worker himself not
 * counted), how many can be added for an extra contribution, how many cannot be placed yet.
 */
export type Coverage = {
  places: Place[];
  core: number;
  extra: number;
  unknown: number;
  basis: string[];
  draft: boolean;
};

/**
 * Who of a family is covered on a day (`on`, ISO date, the owner's calendar): the spouse and the
 * first three children by birth who are under 21 (25 while in formal education), unmarried and
 * without income; when one of them drops out the next takes the place (T28, T29). Later children
 * and parents can be added; all others are members on their own.
 */
export function coverage(family: readonly FamilyMember[], on: string): Coverage | Missing {
  const rule = inForceOrMissing(FAMILY_TERMS, on.slice(0, 7), 'rule on family members');
  if (isMissing(rule)) return rule;
  const places = placesOf(family, rule.value, on);
  const count = (place: Place['place']) => places.filter((one) => one.place === place).length;
  const counts = { core: count('core'), extra: count('extra'), unknown: count('unknown') };
  return { places, ...counts, ...groundsOf([rule]) };
}

/**
 * The same by head-count, for a first estimate where nothing else is known of the members: all
 * children are taken as entitled. `parents` are parents and parents-in-law to be added.
 */
export function coverageByCount(input: {
  spouse: boolean;
  children: number;
  parents: number;
  month: Month;
}): { core: number; extra: number; basis: string[]; draft: boolean } | Missing {
  requireCount(input.children, 'The number of children');
  requireCount(input.parents, 'The number of parents');
  const rule = inForceOrMissing(FAMILY_TERMS, input.month, 'rule on family members');
  if (isMissing(rule)) return rule;
  const children = Math.min(input.children, rule.value.children);
  const extra = input.children - children + input.parents;
  return { core: (input.spouse ? 1 : 0) + children, extra, ...groundsOf([rule]) };
}

/** The ward class of a family in which both work: the higher one counts for all (Ps 14, T17). */
export function familyClass(
  own: 'I' | 'II',
  spouse: 'I' | 'II',
  month: Month,
): { class: 'I' | 'II'; basis: string[]; draft: boolean } | Missing {
  const rule = inForceOrMissing(WORKING_COUPLE, month, 'rule on couples');
  if (isMissing(rule)) return rule;
  return { class: own === 'I' || spouse === 'I' ? 'I' : 'II', ...groundsOf([rule]) };
}

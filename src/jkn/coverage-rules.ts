import type { Rule } from './rule.ts';

/** How a family member is related to the worker. `household-help` is an ART living in. */
export type Relation =
  | 'spouse'
  | 'child'
  | 'father'
  | 'mother'
  | 'father-in-law'
  | 'mother-in-law'
  | 'sibling'
  | 'sibling-in-law'
  | 'household-help'
  | 'other';

/**
 * The core family that one contribution covers beside the worker, the ages below which a child
 * belongs to it, and who can be added for an extra contribution.
 */
export type FamilyTerms = {
  spouses: number;
  children: number;
  childBelow: number;
  studentBelow: number;
  extra: readonly Relation[];
};

/** Who is covered with a worker (DOMAIN.md 2.1). */
export const FAMILY_TERMS: readonly Rule<FamilyTerms>[] = [
  {
    from: '2018-12',
    value: {
      spouses: 1,
      children: 3,
      childBelow: 21,
      studentBelow: 25,
      extra: ['child', 'father', 'mother', 'father-in-law', 'mother-in-law'],
    },
    cite: 'Perpres 82/2018 Ps 5',
    source: 'family, iuran-list, denbot',
    status: 'draft',
    doubt: 'Article number needs a check; age limits from secondary sources.',
  },
];

/** Husband and wife who both work: each by the own employer, the family by the higher class. */
export const WORKING_COUPLE: readonly Rule<'own-employer-each'>[] = [
  {
    from: '2018-12',
    value: 'own-employer-each',
    cite: 'Perpres 82/2018 Ps 14',
    source: 'perpres82-14, denbot',
    status: 'draft',
  },
];

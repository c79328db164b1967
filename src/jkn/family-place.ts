import type { FamilyTerms, Relation } from './coverage-rules.ts';

/**
 * A member of a worker's family. `birth` (ISO date) and `studying` (in formal education) are
 * for children only; left out, they are not known. The others left out count as no: `married`,
 * `earning` (a child with income of its own), `employed` (a spouse who is a paid worker elsewhere
 * and to be registered there).
 */
export type FamilyMember = {
  relation: Relation;
  birth?: string;
  studying?: boolean;
  married?: boolean;
  earning?: boolean;
  employed?: boolean;
};

/**
 * Where a member belongs: `core` (in the worker's contribution), `extra` (can be added for 1 %),
 * `outside` with the reason, or `unknown` with what is lacking to tell: the child's birth date,
 * whether it studies, or the same of an elder child whose place it may take.
 */
export type Place =
  | { place: 'core' | 'extra' }
  | {
      place: 'outside';
      why: 'too-old' | 'married' | 'earning' | 'employed' | 'second-spouse' | 'not-family';
    }
  | { place: 'unknown'; why: 'birth' | 'studying' | 'other-child' };

/** Each member's place on a day (`on`, ISO date), in the order given. */
export function placesOf(family: readonly FamilyMember[], terms: FamilyTerms, on: string): Place[] {
  requireDate(on);
  const places = family.map((member) => ownPlace(member, terms, on));
  const inCore = (relation: Relation) =>
    family
      .map((member, index) => ({ birth: member.birth ?? '', relation: member.relation, index }))
      .filter((one) => one.relation === relation && places[one.index]?.place === 'core');

  for (const { index } of inCore('spouse').slice(terms.spouses)) {
    places[index] = { place: 'outside', why: 'second-spouse' };
  }
  const children = inCore('child').sort((a, b) =>
    a.birth < b.birth ? -1 : Number(a.birth > b.birth),
  );
  const unknown = places.filter((one) => one.place === 'unknown').length;
  // A child that may be in or out can push any of the others out of the first three.
  const unsure = unknown > 0 && children.length + unknown > terms.children;
  for (const { index } of children.slice(unsure ? 0 : terms.children)) {
    places[index] = unsure ? { place: 'unknown', why: 'other-child' } : { place: 'extra' };
  }
  return places;
}

function ownPlace(member: FamilyMember, terms: FamilyTerms, on: string): Place {
  const { relation } = member;
  if (relation === 'child') return childPlace(member, terms, on);
  if (relation === 'spouse') {
    return member.employed ? { place: 'outside', why: 'employed' } : { place: 'core' };
  }
  if (terms.extra.includes(relation)) return { place: 'extra' };
  return { place: 'outside', why: 'not-family' };
}

function childPlace(child: FamilyMember, terms: FamilyTerms, on: string): Place {
  if (child.married) return { place: 'outside', why: 'married' };
  if (child.earning) return { place: 'outside', why: 'earning' };
  if (child.birth === undefined) return { place: 'unknown', why: 'birth' };
  requireDate(child.birth);
  if (child.birth > on) return { place: 'unknown', why: 'birth' };
  const age = ageOn(child.birth, on);
  if (age < terms.childBelow) return { place: 'core' };
  if (age >= terms.studentBelow || child.studying === false) {
    return { place: 'outside', why: 'too-old' };
  }
  return child.studying ? { place: 'core' } : { place: 'unknown', why: 'studying' };
}

function ageOn(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

function requireDate(date: string): void {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) {
    throw new RangeError('A date must be written YYYY-MM-DD.');
  }
}

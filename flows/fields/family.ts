import { coverageByCount } from '../../src/jkn/coverage.ts';
import { isMissing } from '../../src/jkn/rule.ts';
import type { FamilyReading } from '../../src/language/family.ts';
import { familyKey, familyOf } from '../../src/language/kinds/family.ts';
import { type Settled, subjectOf } from '../kit/field.ts';
import { monthOf } from '../kit/month.ts';
import { partsOf } from '../kit/parts.ts';
import type { ChoiceSpec, FlowContext } from '../kit/question.ts';
import type { Json } from '../kit/record.ts';
import { nameOf } from '../workers.ts';

/** Who is covered with a worker; parents are extra, and a fourth child (T28, T29). */
export type StoredFamily = NonNullable<FamilyReading['family']>;

/** The families that are had with one tap. */
export function familyChoices(): ChoiceSpec[] {
  return ['none', 'spouse', 'one', 'two', 'three'].map((key) => ({
    key,
    label: `more:family_${key}`,
  }));
}

/** The sentence that shows a stored family. */
export function familySaying({ spouse, children, parents }: StoredFamily) {
  return spouse || children + parents > 0
    ? { key: familyKey({ spouse, parents }), args: { children, parents } }
    : { key: 'file:family_none', args: {} };
}

/** A stored family inside another sentence (`{{value, parts}}`). */
export function shownFamily(value: Json): string {
  const { key, args } = familySaying(value as StoredFamily);
  return partsOf([[key, args]]);
}

/** A family beyond the spouse and three children costs the worker 1% more each: shown back first. */
export function settleFamily(said: Json, context: FlowContext): Settled {
  const family = typeof said === 'string' ? familyOf(said) : (said as StoredFamily);
  if (!family) return { is: 'again', key: 'more:family_again' };
  const extra = extraFamily(family, context);
  if (extra === 0) return { is: 'value', value: family };
  const name = nameOf(context.record, subjectOf(context));
  return { is: 'confirm', value: family, args: { extra, name } };
}

/** How many of a family need an extra contribution; 0 where the rule is not known. */
export function extraFamily(family: StoredFamily, context: FlowContext): number {
  const month = monthOf(context.now);
  const counted = coverageByCount({ ...family, month });
  return isMissing(counted) ? 0 : counted.extra;
}

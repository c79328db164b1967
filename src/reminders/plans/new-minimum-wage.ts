import { areaOf } from '../../../flows/fields/place.ts';
import { monthOf } from '../../../flows/kit/month.ts';
import { minimumWage } from '../../jkn/minimum-wage.ts';
import { isMissing } from '../../jkn/rule.ts';
import { signedLaw } from '../../jkn/signatures.ts';
import { dayAt, dayLater, onDay } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** Said from 2 January on: the first is a holiday. */
const LASTS = 20;

/**
 * A new minimum wage counts from 1 January: what she pays for low wages changes. Only once it is
 * decreed for her regency, and its figure signed: bulk messages use no draft.
 */
export const newMinimumWage: Plan = {
  kind: 'new_minimum_wage',
  rank: 65,
  urgency: 'normal',
  asks: 'nothing',
  steps: 1,
  most: Number.POSITIVE_INFINITY,
  fields: ['year', 'place', 'rupiah'],
  occasions({ enrolledAt, submittedAt }, { now, zone }) {
    const since = enrolledAt ?? submittedAt;
    if (since === null) return [];
    // Planned a fortnight ahead.
    const year = dayAt(now + 14 * 86_400_000, zone).slice(0, 4);
    const first = `${year}-01-01`;
    if (since >= Date.parse(`${first}T00:00:00Z`)) return [];
    return [{ name: year, steps: [onDay(1, dayLater(first, 1), zone, LASTS)] }];
  },
  says(context) {
    const month = monthOf(context.now);
    const { minimumWages } = signedLaw(context.office.signatures);
    const found = minimumWage(areaOf(context), month, minimumWages);
    if (isMissing(found) || !found.from.startsWith(month.slice(0, 4)))
      return { skip: 'not_decreed' };
    if (found.status === 'draft') return { skip: 'draft' };
    return { year: Number(month.slice(0, 4)), place: found.name, rupiah: found.rupiah };
  },
};

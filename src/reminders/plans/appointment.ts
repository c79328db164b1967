import { dayOf } from '../../../flows/kit/month.ts';
import { dayAt, dayLater, onDay } from '../counting.ts';
import type { OwnerFacts } from '../facts.ts';
import type { Plan } from '../plan.ts';

/** The outcomes of a contact that set a day on which somebody comes. */
const COMING: ReadonlySet<string> = new Set(['janji_datang_ke_kantor']);

/** The day she agreed to come to the office, UTC ms; null where she did not. */
export function comesOn({ case: one, enrolledAt }: OwnerFacts): number | null {
  if (!one || one.closedAt !== null || enrolledAt !== null) return null;
  return one.code !== null && COMING.has(one.code) ? one.nextAt : null;
}

/** The day before. */
export const appointment: Plan = {
  kind: 'appointment',
  rank: 5,
  urgency: 'urgent',
  asks: 'coming',
  steps: 1,
  most: 12,
  fields: ['day'],
  occasions(facts, { zone }) {
    const at = comesOn(facts);
    if (at === null) return [];
    const day = dayAt(at, zone);
    return [{ name: day, steps: [onDay(1, dayLater(day, -1), zone)] }];
  },
  says: (_, facts) => ({ day: dayOf(comesOn(facts) ?? 0) }),
};

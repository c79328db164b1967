import { dayOf } from '../../../flows/kit/month.ts';
import { dayAt, dayLater, onDay } from '../counting.ts';
import type { Plan } from '../plan.ts';
import { comesOn } from './appointment.ts';

/** A few days before she comes, or an officer does: papers take time to be found. */
export const visitDocuments: Plan = {
  kind: 'visit_documents',
  rank: 25,
  urgency: 'normal',
  asks: 'nothing',
  steps: 1,
  most: 6,
  fields: ['day'],
  occasions(facts, { zone }) {
    const at = comesOn(facts);
    if (at === null) return [];
    const day = dayAt(at, zone);
    return [{ name: day, steps: [onDay(1, dayLater(day, -3), zone, 1)] }];
  },
  says: (_, facts) => ({ day: dayOf(comesOn(facts) ?? 0) }),
};

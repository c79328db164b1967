import { dayOf } from '../../../flows/kit/month.ts';
import { afterDays } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** The day on which she promised an officer something has gone by. */
export const promisePassed: Plan = {
  kind: 'promise_passed',
  rank: 20,
  urgency: 'normal',
  asks: 'done',
  steps: 2,
  most: 6,
  fields: ['day'],
  occasions({ case: one, enrolledAt }, { zone }) {
    if (!one || one.closedAt !== null || enrolledAt !== null) return [];
    const promised = one.nextKind === 'promised' && one.nextAt !== null;
    return promised && one.nextAt !== null ? [afterDays(one.nextAt, [1, 5], zone)] : [];
  },
  says: (_, { case: one }) => ({ day: dayOf(one?.nextAt ?? 0) }),
};

import { afterDays } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** She agreed to be reminded and began nothing yet. */
export const firstContact: Plan = {
  kind: 'first_contact',
  rank: 90,
  urgency: 'normal',
  asks: 'done',
  steps: 2,
  most: 3,
  fields: [],
  occasions({ agreedAt, beganAt, submittedAt, enrolledAt }, { zone }) {
    const begun = beganAt !== null || submittedAt !== null || enrolledAt !== null;
    return agreedAt === null || begun ? [] : [afterDays(agreedAt, [2, 9], zone)];
  },
};

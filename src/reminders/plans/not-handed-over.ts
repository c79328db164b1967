import { afterDays } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** The file lacks nothing, and she has not handed it over. */
export const notHandedOver: Plan = {
  kind: 'not_handed_over',
  rank: 30,
  urgency: 'normal',
  asks: 'done',
  steps: 2,
  most: 4,
  fields: ['workers'],
  occasions({ changedAt, left, missing, workers, submittedAt, enrolledAt, consented }, { zone }) {
    const complete = left === 0 && missing === 0 && workers > 0;
    const over = submittedAt !== null || enrolledAt !== null || !consented;
    return changedAt === null || !complete || over ? [] : [afterDays(changedAt, [1, 4], zone)];
  },
  says: (_, { workers }) => ({ workers }),
};

import { presentWorkers } from '../../../flows/workers.ts';
import { afterDays } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** Workers she spoke of are not in the list yet. Counted from the last answer she gave. */
export const listUnfinished: Plan = {
  kind: 'list_unfinished',
  rank: 50,
  urgency: 'normal',
  asks: 'done',
  steps: 2,
  most: 6,
  fields: ['have', 'left'],
  occasions({ changedAt, left, submittedAt, enrolledAt }, { zone }) {
    if (changedAt === null || left === 0 || submittedAt !== null || enrolledAt !== null) return [];
    return [afterDays(changedAt, [1, 4], zone)];
  },
  says({ record }, { left }) {
    const have = presentWorkers(record).length;
    return { have, left, ...(have === 0 ? { context: 'none' } : {}) };
  },
};

import { isTextSigned } from '../../../flows/kit/signed-text.ts';
import { monthsFrom, onDay } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** Who left is reported until the 20th, who came until the day before the month ends (DOMAIN 3.5). */
const DAY = '15';
const LASTS = 4;

/**
 * Whether workers came or went, monthly, in time for the branch. Its days are the branch's practice: said
 * to many at once only when the sentence is signed.
 */
export const workersMonthly: Plan = {
  kind: 'workers_monthly',
  rank: 60,
  urgency: 'normal',
  asks: 'changes',
  steps: 1,
  most: Number.POSITIVE_INFINITY,
  fields: [],
  occasions({ enrolledAt }, { now, zone }) {
    if (enrolledAt === null) return [];
    return monthsFrom(now, zone, 2)
      .filter((month) => Date.parse(`${month}-01T00:00:00Z`) > enrolledAt)
      .map((month) => ({ name: month, steps: [onDay(1, `${month}-${DAY}`, zone, LASTS)] }));
  },
  says({ office }) {
    return isTextSigned(office, 'reminding:workers_monthly_1') ? {} : { skip: 'draft' };
  },
};

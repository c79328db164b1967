import { afterDays } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** BPJS gave rows of her file back. She was told at once; this comes while they are not mended. */
export const refusedRow: Plan = {
  kind: 'refused_row',
  rank: 10,
  urgency: 'normal',
  asks: 'done',
  steps: 2,
  most: 6,
  fields: [],
  occasions({ case: one, enrolledAt }, { zone }) {
    const open = one !== null && one.closedAt === null && enrolledAt === null;
    if (!open || !one.reasons.includes('refused_rows') || one.codeAt === null) return [];
    return [afterDays(one.codeAt, [2, 6], zone)];
  },
};

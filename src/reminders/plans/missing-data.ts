import { missingFields } from '../../../flows/completeness.ts';
import { partsOf } from '../../../flows/kit/parts.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { nameOf, placeInList } from '../../../flows/workers.ts';
import { afterDays } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** More would not be read. */
const NAMED = 3;

/** Everybody is in the list, and something of somebody is lacking: it says what, and of whom. */
export const missingData: Plan = {
  kind: 'missing_data',
  rank: 40,
  urgency: 'normal',
  asks: 'done',
  steps: 2,
  most: 6,
  fields: ['what'],
  occasions({ changedAt, left, missing, enrolledAt }, { zone }) {
    if (changedAt === null || left > 0 || missing === 0 || enrolledAt !== null) return [];
    return [afterDays(changedAt, [2, 7], zone)];
  },
  says(context) {
    const gaps = missingFields(context);
    if (gaps.length === 0) return { skip: 'done' };
    const named = gaps.slice(0, NAMED).map(({ subject, key }) => {
      if (subject === BUSINESS) return [`reminding:lacks_business_${key}`, {}] as const;
      const name = nameOf(context.record, subject) || `#${placeInList(context.record, subject)}`;
      return [`reminding:lacks_worker_${key}`, { name }] as const;
    });
    const others = gaps.length - named.length;
    const more = others > 0 ? [['reminding:lacks_more', { count: others }] as const] : [];
    return { what: partsOf([...named, ...more]) };
  },
};

import { monthOf } from '../../../flows/kit/month.ts';
import { isTextSigned } from '../../../flows/kit/signed-text.ts';
import { dueDate } from '../../jkn/payment-dates.ts';
import { isMissing } from '../../jkn/rule.ts';
import { dayLater, monthsFrom, onDay } from '../counting.ts';
import type { Plan } from '../plan.ts';

/** So many days before the bill is due. */
const BEFORE = 3;

/** The due date of the bill (DOMAIN 2.5). We see no bills: it is to be ignored where it is paid. */
export const dueDatePlan: Plan = {
  kind: 'due_date',
  rank: 70,
  urgency: 'normal',
  asks: 'nothing',
  steps: 1,
  most: Number.POSITIVE_INFINITY,
  fields: ['day'],
  occasions({ enrolledAt }, { now, zone }) {
    if (enrolledAt === null) return [];
    return monthsFrom(now, zone, 2).flatMap((month) => {
      const due = dueDate(month);
      // A bill comes with the month after she was registered.
      if (isMissing(due) || Date.parse(`${month}-01T00:00:00Z`) <= enrolledAt) return [];
      return [{ name: month, steps: [onDay(1, dayLater(due.date, -BEFORE), zone, BEFORE)] }];
    });
  },
  says(context) {
    const due = dueDate(monthOf(context.now));
    // To many at once nothing is said that nobody has signed.
    if (!isTextSigned(context.office, 'reminding:due_date_1')) return { skip: 'draft' };
    return isMissing(due) ? { skip: 'no_rule' } : { day: due.date };
  },
};

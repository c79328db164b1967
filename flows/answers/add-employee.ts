import type { Answers } from './entry.ts';

/** One worker more. */
export const addEmployee: Answers = {
  add: {
    basis: null,
    review: '2027-06-30',
    when: ['listed'],
  },
  mid_month: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
};

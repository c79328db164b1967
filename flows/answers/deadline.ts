import type { Answers } from './entry.ts';

/** By when to register. */
export const deadline: Answers = {
  deadline: {
    basis: 'UU 24/2011 Ps 15; Perpres 111/2013',
    review: '2027-06-30',
    when: ['alone', 'handed'],
    needs: ['duty'],
    next: 'officer',
  },
};

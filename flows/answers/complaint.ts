import type { Answers } from './entry.ts';

/** Anger, and workers who write about their employer. */
export const complaint: Answers = {
  complaint: {
    basis: null,
    review: '2027-06-30',
  },
  insult: {
    basis: null,
    review: '2027-06-30',
  },
};

import type { Answers } from './entry.ts';

/** Whether this is to be trusted, and what happens to what is written here. */
export const privacyDelete: Answers = {
  safe: {
    basis: 'UU 27/2022',
    review: '2027-06-30',
    when: ['trial'],
  },
  /** Where we have the number from; the first who wrote was the owner, or an officer noted it. */
  number: {
    basis: null,
    review: '2027-06-30',
  },
};

import type { Answers } from './entry.ts';

/** Putting right what was written, and identity numbers that are not found. */
export const fixData: Answers = {
  fix: {
    basis: null,
    review: '2027-06-30',
    when: ['handed', 'begun'],
  },
  nik_unknown: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
};

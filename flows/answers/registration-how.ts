import type { Answers } from './entry.ts';

/** How workers come to be registered. */
export const registrationHow: Answers = {
  where: {
    basis: null,
    review: '2027-06-30',
    when: ['handed', 'alone', 'begun'],
  },
  here_done: {
    basis: null,
    review: '2027-06-30',
    when: ['handed'],
  },
  active_when: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
  no_computer: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
  password: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
  registered_before: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
};

import type { Answers } from './entry.ts';

/** What is not ours: where to go with it, or kindly no. */
export const outOfScope: Answers = {
  labour: {
    basis: null,
    review: '2027-06-30',
  },
  loans: {
    basis: null,
    review: '2027-06-30',
  },
  permits: {
    basis: null,
    review: '2027-06-30',
  },
  tax: {
    basis: null,
    review: '2027-06-30',
  },
  labour_law: {
    basis: null,
    review: '2027-06-30',
  },
  social_aid: {
    basis: null,
    review: '2027-06-30',
  },
  own_membership: {
    basis: null,
    review: '2027-06-30',
  },
  medical: {
    basis: null,
    review: '2027-06-30',
  },
  politics: {
    basis: null,
    review: '2027-06-30',
  },
  neighbour: {
    basis: null,
    review: '2027-06-30',
  },
  fewer_workers: {
    basis: 'UU 24/2011 Ps 15(2)',
    review: '2027-06-30',
    next: 'check',
  },
  fake_letter: {
    basis: null,
    review: '2027-06-30',
  },
  help_me: {
    basis: null,
    review: '2027-06-30',
  },
  injection: {
    basis: null,
    review: '2027-06-30',
  },
  spam: {
    basis: null,
    review: '2027-06-30',
  },
  trade: {
    basis: null,
    review: '2027-06-30',
  },
  chat: {
    basis: null,
    review: '2027-06-30',
  },
  bot: {
    basis: null,
    review: '2027-06-30',
  },
};

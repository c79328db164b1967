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
  /** For workers; where none has said so yet, his rights are told with it (routes.ts). */
  worker_report: {
    basis: null,
    review: '2027-06-30',
  },
  worker_afraid: {
    basis: null,
    review: '2027-06-30',
  },
  worker_unnamed: {
    basis: null,
    review: '2027-06-30',
  },
  worker_self: {
    basis: 'Perpres 82/2018 Ps 13',
    review: '2027-06-30',
  },
};

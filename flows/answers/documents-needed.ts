import type { Answers } from './entry.ts';

/** The papers that registration takes. */
export const documentsNeeded: Answers = {
  documents: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
  lacking_paper: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
};

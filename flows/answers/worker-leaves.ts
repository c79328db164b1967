import type { Answers } from './entry.ts';

/** Workers who leave, and a business that ends. */
export const workerLeaves: Answers = {
  leaves: {
    basis: 'Perban 5/2020 Ps 51A',
    review: '2027-06-30',
    when: ['listed'],
    next: 'officer',
  },
  laid_off: {
    basis: 'Perpres 59/2024 Ps 27',
    review: '2027-06-30',
    when: ['worker'],
    next: 'officer',
  },
  business_closed: {
    basis: null,
    review: '2027-06-30',
    when: ['handed'],
    next: 'officer',
  },
};

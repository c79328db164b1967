import type { Answers } from './entry.ts';

/** Who pays which part. */
export const contributionSplit: Answers = {
  split: {
    basis: 'UU 24/2011 Ps 19; Perpres 64/2020 Ps 30',
    review: '2027-01-15',
    when: ['counted'],
    needs: ['rates', 'own'],
  },
  all_by_owner: {
    basis: 'Perpres 64/2020 Ps 30',
    review: '2027-01-15',
    when: ['counted'],
    needs: ['rates', 'own'],
  },
  deduct: {
    basis: 'UU 24/2011 Ps 19; Perpres 64/2020 Ps 30, 32',
    review: '2027-01-15',
    needs: ['rates', 'least'],
    unfigured: true,
  },
};

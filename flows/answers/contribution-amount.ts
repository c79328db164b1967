import type { Answers } from './entry.ts';

/** What it costs. */
export const contributionAmount: Answers = {
  amount: {
    basis: 'Perpres 64/2020 Ps 30, 32',
    review: '2027-01-15',
    when: ['alone', 'counted'],
    needs: ['rates', 'least', 'own'],
    unfigured: true,
    next: 'check',
  },
  low_wage: {
    basis: 'Perpres 64/2020 Ps 32; PP 36/2021 Ps 36',
    review: '2027-01-15',
    needs: ['least'],
    unfigured: true,
    next: 'officer',
  },
  cap: {
    basis: 'Perpres 64/2020 Ps 32',
    review: '2027-06-30',
    needs: ['cap'],
  },
  allowances: {
    basis: 'Perpres 82/2018 Ps 33',
    review: '2027-06-30',
    next: 'officer',
  },
  next_year: {
    basis: 'Perpres 64/2020 Ps 30, 32',
    review: '2027-01-15',
    needs: ['nextYear'],
    unfigured: true,
    next: 'officer',
  },
  relief: {
    basis: 'Perpres 64/2020 Ps 30, 32',
    review: '2027-06-30',
    next: 'officer',
  },
  basis: {
    basis: 'Perpres 82/2018 Ps 33; Perpres 64/2020 Ps 30, 32',
    review: '2027-01-15',
    when: ['counted'],
    needs: ['rates', 'least', 'cap', 'own'],
    unfigured: true,
  },
};

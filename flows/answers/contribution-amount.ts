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
  /** Why the sum is another one than she was told before. */
  changed: {
    basis: 'Perpres 64/2020 Ps 30, 32',
    review: '2027-01-15',
    when: ['counted'],
    needs: ['least', 'own'],
    unfigured: true,
  },
  /** "Mandiri kelas 3 kan cuma 35rb": what the self-employed pay a head, against one worker's family. */
  mandiri_cheaper: {
    basis: 'Perpres 82/2018 Ps 13; Perpres 64/2020',
    review: '2027-01-15',
    needs: ['least', 'mandiri'],
    unfigured: true,
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

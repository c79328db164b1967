import type { Answers } from './entry.ts';

/** Workers who are members in another way. */
export const workerAlreadyMember: Answers = {
  pbi: {
    basis: 'Perpres 82/2018 Ps 13',
    review: '2027-06-30',
    next: 'officer',
  },
  pbi_back: {
    basis: 'Perban 5/2020 Ps 51A',
    review: '2027-06-30',
    next: 'dinsos',
  },
  pbi_bansos: {
    basis: null,
    review: '2027-06-30',
    next: 'dinsos',
  },
  pbi_dead: {
    basis: 'SK Mensos 3/HUK/2026; Perpres 82/2018 Ps 13',
    review: '2027-06-30',
    when: ['worker'],
    next: 'care_centre',
  },
  mandiri: {
    basis: 'Perpres 82/2018 Ps 13',
    review: '2027-06-30',
  },
  mandiri_arrears: {
    basis: 'Perpres 64/2020 Ps 42',
    review: '2027-06-30',
    needs: ['arrears'],
    next: 'officer',
  },
  spouse_works: {
    basis: 'Perpres 82/2018 Ps 14',
    review: '2027-06-30',
  },
  on_spouse: {
    basis: 'Perpres 82/2018 Ps 13, 14',
    review: '2027-06-30',
  },
  two_jobs: {
    basis: 'Perpres 82/2018 Ps 13',
    review: '2027-06-30',
    next: 'officer',
  },
};

import type { Answers } from './entry.ts';

/** What membership gives, and where. */
export const benefitsClinic: Answers = {
  benefits: {
    basis: 'UU 40/2004',
    review: '2027-06-30',
    next: 'care_centre',
  },
  /** An accident at work: the other programme, and the employer. Care comes first. */
  work_accident: {
    basis: 'UU 40/2004',
    review: '2027-01-15',
    next: 'officer',
  },
  /** A death at work: past, so nobody is sent to care; whose employee the crew of a boat is, is open. */
  work_death: {
    basis: 'UU 40/2004',
    review: '2027-01-15',
    next: 'officer',
  },
  /** Ill before he is registered; asked by owners and by workers. */
  sick_unregistered: {
    basis: 'Perpres 82/2018 Ps 13',
    review: '2027-01-15',
    when: ['worker'],
    next: 'care_centre',
  },
  birth: {
    basis: 'UU 40/2004',
    review: '2027-06-30',
    next: 'care_centre',
  },
  clinic: {
    basis: null,
    review: '2027-06-30',
    next: 'care_centre',
  },
  class: {
    basis: 'Perpres 82/2018 Ps 14; Perpres 59/2024 Ps 103B',
    review: '2027-06-30',
    needs: ['ward'],
    next: 'officer',
  },
  card: {
    basis: null,
    review: '2027-06-30',
    next: 'care_centre',
  },
};

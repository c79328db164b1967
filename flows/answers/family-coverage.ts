import type { Answers } from './entry.ts';

/** Who of a worker's family is covered. */
export const familyCoverage: Answers = {
  family: {
    basis: 'Perpres 82/2018 Ps 5, 14',
    review: '2027-06-30',
    needs: ['family'],
  },
  more_children: {
    basis: 'Perpres 82/2018 Ps 5',
    review: '2027-01-15',
    needs: ['family', 'rates', 'extra'],
    unfigured: true,
    next: 'officer',
  },
  /** "Kalau anaknya 4?": `input.children` is how many. */
  children_told: {
    basis: 'Perpres 82/2018 Ps 5',
    review: '2027-01-15',
    when: ['beyond'],
    needs: ['family', 'rates', 'extra', 'children'],
    unfigured: true,
  },
  parents: {
    basis: 'Perpres 82/2018 Ps 5',
    review: '2027-01-15',
    needs: ['rates', 'extra'],
    unfigured: true,
    next: 'officer',
  },
  newborn: {
    basis: 'Perpres 82/2018 Ps 5',
    review: '2027-06-30',
    needs: ['family'],
    next: 'care_centre',
  },
  student: {
    basis: 'Perpres 82/2018 Ps 5',
    review: '2027-06-30',
    needs: ['family'],
    next: 'officer',
  },
};

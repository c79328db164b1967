import type { Answers } from './entry.ts';

/** Work by the day, by the piece, for part of the time. */
export const partTimeDaily: Answers = {
  daily: {
    basis: 'Perpres 82/2018 Ps 1; Perpres 64/2020 Ps 32',
    review: '2027-01-15',
    needs: ['least'],
    unfigured: true,
    next: 'officer',
  },
  /** "Bagi hasil", found by its words. */
  profit_share: {
    basis: 'Perpres 82/2018 Ps 1',
    review: '2027-06-30',
    next: 'officer',
  },
  piece: {
    basis: 'Perpres 82/2018 Ps 1; Perpres 64/2020 Ps 32',
    review: '2027-06-30',
    next: 'officer',
  },
  /** Piece-work that is taken home: worker or partner, nobody has ruled. */
  home_work: {
    basis: 'Perpres 82/2018 Ps 1',
    review: '2027-01-15',
    next: 'officer',
  },
  part_time: {
    basis: 'Perpres 82/2018 Ps 1; Perpres 64/2020 Ps 32',
    review: '2027-06-30',
    next: 'officer',
  },
};

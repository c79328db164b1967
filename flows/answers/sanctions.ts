import type { Answers } from './entry.ts';

/** What may follow when nobody is registered, and letters and visits about it. */
export const sanctions: Answers = {
  sanctions: {
    basis: 'UU 24/2011 Ps 17, 55; PP 86/2013',
    review: '2027-06-30',
    when: ['alone'],
    needs: ['fine', 'warnings'],
    next: 'officer',
  },
  prosecutor_letter: {
    basis: 'UU 24/2011 Ps 17; PP 86/2013',
    review: '2027-06-30',
    needs: ['warnings'],
    next: 'officer',
  },
  inspection: {
    basis: 'UU 24/2011 Ps 11; Perban BPJS Kes 3/2019',
    review: '2027-06-30',
    next: 'care_centre',
  },
};

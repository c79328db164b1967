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
  /** The prison and criminal article that owners fear: yes or no comes first. */
  prison: {
    basis: 'UU 24/2011 Ps 17, 55',
    review: '2027-06-30',
    when: ['alone'],
    next: 'officer',
  },
  /** Closed down, sealed, its licence withdrawn. */
  sealed: {
    basis: 'PP 86/2013 Ps 9',
    review: '2027-06-30',
    when: ['alone'],
    next: 'officer',
  },
  fine: {
    basis: 'PP 86/2013',
    review: '2027-01-15',
    when: ['alone', 'counted'],
    needs: ['fine', 'warnings', 'fineSum', 'own'],
    unfigured: true,
  },
  /** Years before the registration: no rule that we know says it. */
  back_pay: {
    basis: 'UU 24/2011 Ps 17; PP 86/2013',
    review: '2027-01-15',
    needs: ['fine'],
    next: 'officer',
  },
  letter_deadline: {
    basis: 'PP 86/2013',
    review: '2027-06-30',
    needs: ['warnings'],
  },
  letter_cancelled: {
    basis: 'PP 86/2013',
    review: '2027-06-30',
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

import type { Answers } from './entry.ts';

/** How bills are paid, and what follows when they are not. */
export const paymentHow: Answers = {
  /** "Apa bayar sekarang?", found by its words. */
  pay_now: {
    basis: 'Perpres 82/2018 Ps 39',
    review: '2027-06-30',
    needs: ['due'],
  },
  pay: {
    basis: 'Perpres 82/2018 Ps 39',
    review: '2027-06-30',
    needs: ['due'],
    next: 'officer',
  },
  late: {
    basis: 'Perpres 64/2020 Ps 42',
    review: '2027-06-30',
    next: 'officer',
  },
  /** No orders, no catch, closed for a month: is it paid all the same? */
  slack: {
    basis: 'Perpres 64/2020 Ps 32, 42; Perban 5/2020 Ps 51A',
    review: '2027-06-30',
    next: 'officer',
  },
  arrears: {
    basis: 'Perpres 64/2020 Ps 42',
    review: '2027-06-30',
    needs: ['arrears'],
    next: 'officer',
  },
  arrears_hospital: {
    basis: 'Perpres 64/2020 Ps 42',
    review: '2027-06-30',
    next: 'care_centre',
  },
  inpatient_fine: {
    basis: 'Perpres 64/2020 Ps 42',
    review: '2027-06-30',
    needs: ['penalty'],
  },
  instalments: {
    basis: null,
    review: '2027-06-30',
    next: 'officer',
  },
};

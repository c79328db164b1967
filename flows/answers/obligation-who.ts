import type { Answers } from './entry.ts';

/** Who must register, and whom. */
export const obligationWho: Answers = {
  who: {
    basis: 'UU 24/2011 Ps 15, 16; Perpres 82/2018 Ps 1, 13',
    review: '2027-06-30',
    when: ['alone', 'employs'],
    next: 'check',
  },
  no_nib: {
    basis: 'UU 24/2011 Ps 15; Perpres 82/2018 Ps 13',
    review: '2027-06-30',
    when: ['alone'],
    next: 'officer',
  },
  family_workers: {
    basis: 'Perpres 82/2018 Ps 1',
    review: '2027-06-30',
    next: 'officer',
  },
  /** "1 nya abang saya, tapi digaji", found by its words. */
  paid_family: {
    basis: 'Perpres 82/2018 Ps 1',
    review: '2027-06-30',
  },
  alone: {
    basis: 'UU 24/2011 Ps 16',
    review: '2027-06-30',
    when: ['employs'],
  },
  owner_self: {
    basis: 'UU 24/2011 Ps 15; Perpres 82/2018 Ps 4',
    review: '2027-06-30',
    next: 'officer',
  },
  trial: {
    basis: 'Perpres 82/2018 Ps 13',
    review: '2027-06-30',
  },
  intern: {
    basis: 'Perpres 82/2018 Ps 1',
    review: '2027-06-30',
    next: 'officer',
  },
  household: {
    basis: 'Perpres 82/2018 Ps 1, 4',
    review: '2027-06-30',
    next: 'officer',
  },
  other_town: {
    basis: 'Perpres 82/2018 Ps 13; Perpres 64/2020 Ps 32',
    review: '2027-06-30',
    next: 'officer',
  },
  foreigner: {
    basis: 'UU 24/2011 Ps 14',
    review: '2027-06-30',
    next: 'officer',
  },
  old_age: {
    basis: 'Perpres 82/2018 Ps 1, 4',
    review: '2027-06-30',
    next: 'officer',
  },
  labour_too: {
    basis: 'UU 24/2011 Ps 15',
    review: '2027-06-30',
  },
  private_insurance: {
    basis: 'UU 24/2011 Ps 14, 15',
    review: '2027-06-30',
  },
  unwilling: {
    basis: 'UU 24/2011 Ps 15, 19; Perpres 64/2020 Ps 30',
    review: '2027-06-30',
    needs: ['rates'],
    next: 'officer',
  },
};

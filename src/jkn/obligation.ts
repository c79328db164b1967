import { groundsOf, inForce, type Month, type Rule } from './rule.ts';
import { requireCount } from './rupiah.ts';

/** What having workers, none, or only unclear ones means for the owner. */
export type Obliged = true | false | 'officer';

type ObligationTerms = { fromWorkers: number };

/** Who must register as an employer: from one paid worker on, whatever the size or legal form. */
export const EMPLOYER_DUTY: readonly Rule<ObligationTerms>[] = [
  {
    from: '2016-01',
    value: { fromWorkers: 1 },
    cite: 'UU 24/2011 Ps 15; Perpres 82/2018 Ps 1, 13',
    source: 'uu24-14, perpres82-1, perpres82-13, seed',
    status: 'draft',
    doubt: 'Micro firms since 1 January 2016, Perpres 111/2013, from memory and the thesis.',
  },
];

/** Who is no employer registers himself and his family. */
export const OWN_DUTY: readonly Rule<'self-and-family'>[] = [
  {
    from: '2016-01',
    value: 'self-and-family',
    cite: 'UU 24/2011 Ps 16',
    source: 'uu24-14',
    status: 'draft',
  },
];

/** Workers of whom only an officer can say whether they are paid workers or on their own account. */
export const UNCLEAR_WORK: readonly Rule<'officer'>[] = [
  {
    from: '2018-12',
    value: 'officer',
    cite: 'Perpres 82/2018 Ps 1',
    source: 'perpres82-1',
    status: 'draft',
    doubt: 'Partners, profit-sharers, home-workers, apprentices: needs the branch in writing.',
  },
];

/**
 * The first cut: must this owner register as an employer? `paidWorkers`: people paid for work, the
 * owner not counted; `unclearWorkers`: those of whom an officer must say what they are (see
 * `workVerdict`). One paid worker is enough; with unclear ones only, an officer decides. Without
 * `month` the latest rule counts.
 */
export function obligation(input: {
  paidWorkers: number;
  unclearWorkers?: number;
  month?: Month;
}): { obliged: Obliged; basis: string[]; draft: boolean } {
  const { paidWorkers, unclearWorkers = 0, month = '9999-12' } = input;
  requireCount(paidWorkers, 'The number of paid workers');
  requireCount(unclearWorkers, 'The number of unclear workers');
  const duty = inForce(EMPLOYER_DUTY, month);
  if (!duty) return { obliged: 'officer', basis: [], draft: true };
  if (paidWorkers >= duty.value.fromWorkers) return { obliged: true, ...groundsOf([duty]) };
  const unclear = inForce(UNCLEAR_WORK, month);
  if (unclearWorkers > 0) {
    return { obliged: 'officer', ...groundsOf(unclear ? [duty, unclear] : [duty]) };
  }
  const own = inForce(OWN_DUTY, month);
  return { obliged: false, ...groundsOf(own ? [own] : [duty]) };
}

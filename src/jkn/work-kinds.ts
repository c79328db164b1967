import {
  groundsOf,
  inForceOrMissing,
  isMissing,
  type Missing,
  type Month,
  type Rule,
} from './rule.ts';

/** How somebody works in or for a business, as owners tell it apart. */
export type WorkKind =
  | 'regular'
  | 'daily'
  | 'piece-rate'
  | 'part-time'
  | 'contract'
  | 'probation'
  | 'over-retirement-age'
  | 'family-paid'
  | 'family-unpaid'
  | 'owner-sole'
  | 'director-on-payroll'
  | 'foreigner-six-months'
  | 'foreigner-shorter'
  | 'casual-one-off'
  | 'home-piece-work'
  | 'profit-share'
  | 'partner-or-reseller'
  | 'apprentice-pocket-money'
  | 'household-help'
  | 'second-job';

/** Whether one who works so is a paid worker to be registered, or whether an officer decides. */
export type WorkVerdict = true | false | 'officer';

const PERPRES = 'Perpres 82/2018 Ps 1, 4';
const UU_14 = 'UU 24/2011 Ps 14';

function kind(
  value: WorkVerdict,
  cite: string,
  source: string,
  doubt?: string,
): Rule<WorkVerdict>[] {
  const rule: Rule<WorkVerdict> = { from: '2018-12', value, cite, source, status: 'draft' };
  return [doubt === undefined ? rule : { ...rule, doubt }];
}

/** The decision table of DOMAIN.md 1.4: work for pay makes a worker, without least hours or tenure. */
export const WORK_KINDS: Readonly<Record<WorkKind, readonly Rule<WorkVerdict>[]>> = {
  regular: kind(true, PERPRES, 'perpres82-1, kcbpp'),
  daily: kind(true, PERPRES, 'perpres82-1', 'That there is no least tenure is from memory.'),
  'piece-rate': kind(true, PERPRES, 'perpres82-1', 'Irregular piece workers: branch rule.'),
  'part-time': kind(true, PERPRES, 'perpres82-1', 'That there are no least hours is from memory.'),
  contract: kind(true, PERPRES, 'perpres82-1'),
  probation: kind(true, 'Perpres 82/2018 Ps 13', 'perpres82-13'),
  'over-retirement-age': kind(true, PERPRES, '', 'From memory.'),
  'family-paid': kind(true, PERPRES, 'perpres82-1'),
  'family-unpaid': kind(false, PERPRES, '', 'From memory.'),
  'owner-sole': kind(false, 'Perpres 82/2018 Ps 4', 'denbot', 'Ask the branch for his segment.'),
  'director-on-payroll': kind(true, 'Perpres 82/2018 Ps 4', '', 'From memory; ask the branch.'),
  'foreigner-six-months': kind(true, UU_14, 'uu24-14, pmsportal'),
  'foreigner-shorter': kind('officer', UU_14, 'uu24-14'),
  'casual-one-off': kind('officer', PERPRES, '', 'The branch decides.'),
  'home-piece-work': kind('officer', PERPRES, '', 'Employment or partnership?'),
  'profit-share': kind('officer', PERPRES, '', 'Own account unless subordinate and paid a wage.'),
  'partner-or-reseller': kind('officer', PERPRES, '', 'Own account as a rule.'),
  'apprentice-pocket-money': kind('officer', PERPRES, '', 'As a rule no employment.'),
  'household-help': kind(false, PERPRES, 'iuran-list', 'Of a household; registers as mandiri.'),
  'second-job': kind('officer', 'Perpres 82/2018 Ps 13', 'perpres82-14', 'Two private employers?'),
};

/** Whether one who works so has to be registered by the business, in a month. */
export function workVerdict(
  work: WorkKind,
  month: Month,
): { worker: WorkVerdict; basis: string[]; draft: boolean } | Missing {
  const rule = inForceOrMissing(WORK_KINDS[work], month, 'rule on who is a worker');
  return isMissing(rule) ? rule : { worker: rule.value, ...groundsOf([rule]) };
}

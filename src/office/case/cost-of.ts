import { extraFamily, type StoredFamily } from '../../../flows/fields/family.ts';
import { paidWorkers } from '../../../flows/fields/people.ts';
import { areaOf } from '../../../flows/fields/place.ts';
import { isAveraged, wageOf } from '../../../flows/fields/wage.ts';
import { wageGroups } from '../../../flows/fields/wages.ts';
import { monthOf } from '../../../flows/kit/month.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import type { Json, Worker } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import {
  type BusinessContribution,
  businessContribution,
} from '../../jkn/business-contribution.ts';
import type { Contribution } from '../../jkn/contribution.ts';
import { isMissing, type Missing } from '../../jkn/rule.ts';
import { signedLaw } from '../../jkn/signatures.ts';

/** So many workers who earn alike and have as many family members to be paid for. */
export type CostGroup = { count: number; wage: number; extra: number; one: Contribution };

export type CaseCost = {
  /** The month that it is for, 'YYYY-MM'. */
  month: string;
  /** By the workers of the list, or by what the owner told of all. */
  from: 'list' | 'told';
  bill: BusinessContribution;
  groups: readonly CostGroup[];
  /** Workers of the list whose wage is not known: they are not in it. */
  unknown: number;
  /** Some rule that it rests on is not signed yet: it is called an estimate. */
  draft: boolean;
};

/** `said`: the wage as it is stored. */
type Paid = { wage: number; extra: number; said: Json | undefined };

/**
 * What the business pays this month by its list of workers, or before there is one by what was told
 * of them. Null where no wage is known; Missing where there is no figure for the place or the year.
 */
export function costOf(context: FlowContext): CaseCost | Missing | null {
  const present = presentWorkers(context.record);
  const listed = present.flatMap((worker) => paidOf(worker, context));
  const paid = listed.length > 0 ? listed : told(context);
  if (paid.length === 0) return null;
  const month = monthOf(context.now);
  const law = signedLaw(context.office.signatures);
  const bill = businessContribution({ workers: paid, area: areaOf(context), month }, law);
  if (isMissing(bill)) return bill;
  const from = listed.length > 0 ? 'list' : 'told';
  const unknown = from === 'list' ? present.length - listed.length : 0;
  const draft = bill.draft || paid.some(({ said }) => isAveraged(said, context));
  return { month, from, bill, groups: grouped(paid, bill), unknown, draft };
}

function paidOf({ fields }: Worker, context: FlowContext): Paid[] {
  const wage = wageOf(fields.wage);
  if (wage === null || wage < 1) return [];
  const family = fields.family as unknown as StoredFamily | undefined;
  return [{ wage, extra: family ? extraFamily(family, context) : 0, said: fields.wage }];
}

function told({ record }: FlowContext): Paid[] {
  const said = record.business.typicalWage;
  const groups = wageGroups(said, paidWorkers(record) ?? 0);
  return groups.flatMap(({ count, monthly }) =>
    Array.from({ length: monthly < 1 ? 0 : count }, () => ({ wage: monthly, extra: 0, said })),
  );
}

function grouped(paid: readonly Paid[], bill: BusinessContribution): CostGroup[] {
  const groups = new Map<string, CostGroup>();
  for (const [at, { wage, extra }] of paid.entries()) {
    const one = bill.workers[at];
    if (!one) continue;
    const known = groups.get(`${wage}/${extra}`);
    groups.set(`${wage}/${extra}`, { count: (known?.count ?? 0) + 1, wage, extra, one });
  }
  return [...groups.values()];
}

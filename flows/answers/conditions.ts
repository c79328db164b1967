import { contribution } from '../../src/jkn/contribution.ts';
import { FAMILY_TERMS } from '../../src/jkn/coverage-rules.ts';
import { inForce, isMissing } from '../../src/jkn/rule.ts';
import { hasFile } from '../completeness.ts';
import { detailedCost } from '../cost.ts';
import { paidWorkers, unclearCount } from '../fields/people.ts';
import { areaOf } from '../fields/place.ts';
import { wageOf } from '../fields/wage.ts';
import { monthOf } from '../kit/month.ts';
import type { FlowContext } from '../kit/question.ts';
import { presentWorkers } from '../workers.ts';

/** What may be true of the business that asks, by the name that its sentences end in. */
const CONDITIONS = {
  /** Nobody runs this officially. */
  trial: ({ office }: FlowContext) => office.operator === null,
  /** She told that nobody is paid, and of nobody about whom that is open. */
  alone: (context: FlowContext) => paidWorkers(context.record) === 0 && unclearCount(context) === 0,
  /** Who asks works for somebody else: he said so, in his question or before it. */
  worker: ({ input }: FlowContext) => input.worker === true,
  /** She told of paid workers. */
  employs: ({ record }: FlowContext) => (paidWorkers(record) ?? 0) > 0,
  /** Her own contribution is known. */
  counted: (context: FlowContext) =>
    wageOf(context.record.business.typicalWage) !== null && detailedCost(context) !== null,
  /** The wage she told is below the minimum wage of her place. */
  low: (context: FlowContext) => onWage(context)?.floored === true,
  /** The wage she told is above the ceiling. */
  high: (context: FlowContext) => onWage(context)?.capped === true,
  /** She asks about more children than one contribution covers. */
  beyond: ({ input, now }: FlowContext) =>
    Number(input.children ?? 0) > (inForce(FAMILY_TERMS, monthOf(now))?.value.children ?? Infinity),
  /** A file has been begun. */
  begun: hasFile,
  /** Workers stand in the list. */
  listed: ({ record }: FlowContext) => presentWorkers(record).length > 0,
  /** The file was handed over. */
  handed: ({ record }: FlowContext) => record.submittedAt !== null,
} as const;

export type Condition = keyof typeof CONDITIONS;

/** Whether something is true of the business that asks. */
export function holds(condition: Condition, context: FlowContext): boolean {
  return CONDITIONS[condition](context);
}

function onWage(context: FlowContext) {
  const wage = wageOf(context.record.business.typicalWage);
  if (wage === null || wage < 1) return null;
  const one = contribution({ wage, area: areaOf(context), month: monthOf(context.now) });
  return isMissing(one) ? null : one;
}

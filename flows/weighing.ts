import { obligation } from '../src/jkn/obligation.ts';
import {
  isCountless,
  isFamily,
  paidWorkers,
  registeredAlready,
  standingOf,
  unclearCount,
  unclearWork,
  workOf,
} from './fields/people.ts';
import { situationFields } from './fields/situation.ts';
import type { CaseReason } from './kit/effects.ts';
import { isOpen } from './kit/field.ts';
import type { FlowContext } from './kit/question.ts';

/** Whether this owner must register: yes, no, or an officer decides. */
export const duty = (context: FlowContext) =>
  obligation({
    paidWorkers: paidWorkers(context.record) ?? 0,
    unclearWorkers: unclearCount(context),
  }).obliged;
/** How many are paid was not said. */
export const isUnknown = ({ record }: FlowContext) => paidWorkers(record) === null;
/** Nothing was said of the people at all. */
export const isUnasked = ({ record }: FlowContext) =>
  paidWorkers(record) === null && !isCountless(record);

/** An earlier answer that left nothing to register: asked anew, for it may have changed. */
export const isStale = ({ record }: FlowContext) =>
  isCountless(record) || paidWorkers(record) === 0 || standingOf(record) !== null;
/** Nobody is paid by what was said; owners forget who helps by the day or in the family. */
export const mayForget = (context: FlowContext) =>
  paidWorkers(context.record) === 0 &&
  workOf(context.record).length === 0 &&
  context.memory.clarified !== true;
/** Only family helps, and it was not said whether it is paid. */
export const payUnsaid = (context: FlowContext) =>
  (paidWorkers(context.record) ?? 0) === 0 &&
  context.memory.clarified !== true &&
  unclearWork(context).some(({ kind }) => kind === 'family');
/** Only people who work now and then were told of, and not how many. */
export const numberUnsaid = (context: FlowContext) => {
  const [one, ...others] = workOf(context.record);
  const casual = one?.kind === 'casual-one-off' && one.count === null && others.length === 0;
  return casual && paidWorkers(context.record) === 0 && context.memory.numbered !== true;
};
/** Somebody among those who are registered or not of whom only an officer can say. */
const needsDecision = (context: FlowContext) =>
  unclearWork(context).some(({ kind }) => !isFamily(kind)) ||
  (Array.isArray(context.record.business.cards) &&
    context.record.business.cards.includes('two_jobs'));
/** Why an officer should look although she must register. */
export const officersLook = (context: FlowContext): CaseReason[] => [
  ...(needsDecision(context) ? ['needs_decision' as const] : []),
  ...(registeredAlready(context.record) > 0 ? ['already_registered' as const] : []),
];
/** Place or wage is still to be asked. */
export const hasOpen = (context: FlowContext) =>
  situationFields.some(
    (field) => field.key !== 'workerCount' && isOpen(field, context.record.business, context),
  );

/** A membership was told of that has not been answered yet. */
export function hasCard({ record }: FlowContext): boolean {
  return typeof record.business.card === 'string';
}

import type { FieldSpec } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import {
  isCountless,
  PEOPLE_FIELDS,
  paidWorkers,
  peopleFields,
  standingOf,
  unclearWork,
} from './people.ts';
import { shownWage } from './wage.ts';
import { settleWages } from './wages.ts';

/** Something in the answer is answered first: who she is, or what becomes of a card. */
const isFree = ({ record }: FlowContext) =>
  standingOf(record) === null && typeof record.business.card !== 'string';
const hasPaid = (context: FlowContext) => isFree(context) && (paidWorkers(context.record) ?? 0) > 0;
/**
 * Also for those of whom an officer decides: which office it is hangs on the place. Where the pay or
 * the number of them is to be asked first, not yet.
 */
const hasPeople = (context: FlowContext) =>
  hasPaid(context) ||
  (isFree(context) &&
    paidWorkers(context.record) === 0 &&
    unclearWork(context).some(
      ({ kind, count }) => kind !== 'family' && (kind !== 'casual-one-off' || count !== null),
    ));

/** What a verdict and a cost need; nothing personal, so asked before any consent. */
export const situationFields: readonly FieldSpec[] = [
  {
    key: 'workerCount',
    ask: 'situation:worker_count',
    expects: 'people',
    // Spoken of without a number: the flow `check` asks on in its own words.
    when: ({ record }) => !isCountless(record),
    spread: { keys: PEOPLE_FIELDS, of: peopleFields },
    shown: (value) => ({ key: 'kinds:count', args: { count: Number(value) } }),
  },
  { key: 'place', ask: 'situation:place', expects: 'place', when: hasPeople },
  {
    key: 'typicalWage',
    ask: 'situation:wage',
    expects: 'wage',
    when: hasPaid,
    hint: () => ({ approximate: true, groups: true }),
    settle: settleWages,
    shown: shownWage,
  },
];

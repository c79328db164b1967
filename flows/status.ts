import { hasFile, missingFields, workersLeft } from './completeness.ts';
import { FILE_CONSENT } from './consent.ts';
import { ENROLLED, enrolledOf } from './enrolled.ts';
import { paidWorkers, standingOf, unclearCount } from './fields/people.ts';
import { placeOf } from './fields/place.ts';
import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import { dayOf } from './kit/month.ts';
import type { FlowContext } from './kit/question.ts';
import { type Say, says } from './kit/several.ts';
import { hasVerdict } from './menu.ts';
import { missingLines } from './missing.ts';
import { PERSON_ASKED } from './officer.ts';
import { hasRefused } from './refused.ts';
import { presentWorkers } from './workers.ts';

/**
 * Where her matter stands, in words: what is known, what was sent, what is missing for whom, what
 * comes next. Never an activation date: that is BPJS's to say.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: { entry: says((context) => [...matter(context), ...person(context)]), type: 'final' },
  },
});

function matter(context: FlowContext): Say[] {
  const { record } = context;
  if (record.consents[FILE_CONSENT]?.given === false && hasFile(context))
    return [{ key: 'status:withdrawn' }];
  const enrolled = enrolledOf(record.business[ENROLLED]);
  if (enrolled) return [{ key: 'status:enrolled', args: { ...enrolled } }];
  if (record.submittedAt !== null) return sent(context, record.submittedAt);
  if (hasFile(context)) return begun(context);
  if (!hasVerdict(context)) return [{ key: 'status:nothing' }];
  const count = paidWorkers(record) ?? 0;
  if (standingOf(record) !== null) return [{ key: 'status:told' }];
  if (count === 0) {
    return [{ key: unclearCount(context) > 0 ? 'status:unclear' : 'status:no_workers' }];
  }
  const place = placeOf(record)?.label;
  return place === undefined
    ? [{ key: 'status:obliged', args: { count } }]
    : [{ key: 'status:obliged_in', args: { count, place } }];
}

function begun(context: FlowContext): Say[] {
  const gaps = missing(context);
  const key = gaps.length > 0 ? 'status:begun' : 'status:begun_ready';
  return [{ key, args: filed(context) }, ...gaps];
}

function sent(context: FlowContext, at: number): Say[] {
  const refused = hasRefused(context) ? [{ key: 'status:refused' }] : [];
  const gaps = missing(context);
  const key = gaps.length > 0 ? 'status:sent_gaps' : 'status:sent';
  return [
    { key, args: { ...filed(context), date: dayOf(at) } },
    ...gaps,
    ...(refused.length > 0 ? refused : [{ key: 'status:sent_next' }]),
  ];
}

function missing(context: FlowContext): Say[] {
  const left = workersLeft(context);
  const lines = missingLines(context, missingFields(context));
  return left > 0
    ? [...lines, { key: 'status:workers_left', args: { count: left }, under: true }]
    : lines;
}

function filed({ record }: FlowContext) {
  const name = String(record.business.businessName ?? '');
  return {
    count: presentWorkers(record).length,
    ...(name === '' ? {} : { name, context: 'named' }),
  };
}

function person({ record }: FlowContext): Say[] {
  const at = record.business[PERSON_ASKED];
  return typeof at === 'number' ? [{ key: 'status:person', args: { date: dayOf(at) } }] : [];
}

export const status: Flow = { name: 'status', version: 1, machine };

import { obligation } from '../src/jkn/obligation.ts';
import { costArgs, estimatedCost } from './cost.ts';
import { placeOf } from './fields/place.ts';
import { answered, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';

type In = { context: FlowContext };

const countOf = (context: FlowContext) => Number(context.record.business.workerCount ?? 0);
const isObliged = (context: FlowContext) =>
  obligation({ paidWorkers: countOf(context) }).obliged === true;

/** Must I, and what does it cost: the owner's own matter first, before any consent. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'asking',
  states: {
    asking: {
      entry: { type: 'call', params: { flow: 'situation' } },
      on: {
        returned: [
          { guard: ({ context }) => !isObliged(context), target: 'notObliged' },
          { target: 'told' },
        ],
        cancelled: 'gone',
      },
    },
    notObliged: {
      entry: [
        { type: 'outcome', params: { outcome: 'obligation_told', reason: 'no_workers' } },
        { type: 'say', params: { key: 'check:not_obliged' } },
      ],
      always: 'gone',
    },
    told: {
      entry: [
        { type: 'outcome', params: { outcome: 'obligation_told', reason: 'employer' } },
        { type: 'say', params: ({ context }: In) => verdict(context) },
        { type: 'say', params: ({ context }: In) => cost(context) },
      ],
      always: 'offer',
    },
    offer: {
      meta: {
        question: { ask: 'check:offer', expects: 'yesno', hint: () => ({ context: 'proceed' }) },
      },
      on: {
        answer: {
          target: 'gone',
          actions: remember((_, event) => ({ proceed: answered(event) === true })),
        },
      },
    },
    gone: { type: 'final' },
  },
  output: ({ context }) => ({ proceed: context.memory.proceed === true }),
});

function verdict(context: FlowContext) {
  const place = placeOf(context.record)?.label ?? '';
  return { key: 'check:obliged', args: { count: countOf(context), place } };
}

function cost(context: FlowContext) {
  const estimate = estimatedCost(context);
  if (!estimate) return { key: 'check:cost_unknown' };
  const key = estimate.floored ? 'check:cost_floored' : 'check:cost';
  return { key, args: costArgs(estimate) };
}

export const check: Flow = { name: 'check', version: 1, machine };

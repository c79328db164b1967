import { objects } from './fields/own.ts';
import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { says } from './kit/several.ts';
import { nameOf, presentWorkers } from './workers.ts';

const objectsNow = ({ input }: FlowContext) => input.objects === true;
const anyObjects = ({ record }: FlowContext) =>
  presentWorkers(record).some(({ fields }) => objects(fields));
const named = (context: FlowContext) => ({
  name: nameOf(context.record, String(context.input.subject ?? '')),
});

/**
 * A worker has answered on his own sheet (`input` is `{subject, objects}`): the owner hears that he
 * has, and no more; of an objection an officer is told as well, for a person has to talk to both.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => objectsNow(context), target: 'objected' },
        { target: 'filled' },
      ],
    },
    objected: {
      entry: [
        says((context) => [{ key: 'worker-told:objects', args: named(context) }]),
        { type: 'openCase', params: { stage: 'DATA_KURANG', reasons: ['worker_objects'] } },
      ],
      type: 'final',
    },
    filled: {
      entry: says((context) => [{ key: 'worker-told:filled', args: named(context) }]),
      always: [
        { guard: ({ context }) => anyObjects(context), target: 'over' },
        // He who objected has thought better of it.
        {
          target: 'over',
          actions: { type: 'dropReason', params: { reason: 'worker_objects' } },
        },
      ],
    },
    over: { type: 'final' },
  },
});

export const workerTold: Flow = { name: 'worker-told', version: 1, machine };

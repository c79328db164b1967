import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';

/** A person is asked for: noted for the officers at once, nothing more is asked of the owner. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'noted',
  states: {
    noted: {
      entry: [
        { type: 'outcome', params: { outcome: 'person_requested' } },
        { type: 'openCase', params: { stage: 'DIHUBUNGI', reasons: ['wants_person'] } },
        { type: 'say', params: ({ context }: { context: FlowContext }) => noted(context) },
      ],
      type: 'final',
    },
  },
});

function noted(context: FlowContext) {
  const { operator, contact } = context.office;
  if (operator === null) return { key: 'officer:noted_trial' };
  return contact === null
    ? { key: 'officer:noted' }
    : { key: 'officer:noted_contact', args: { contact } };
}

export const officer: Flow = { name: 'officer', version: 1, machine };

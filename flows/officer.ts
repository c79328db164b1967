import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS } from './kit/record.ts';

/** Since when she waits for a person, UTC ms; empty when she does not. */
export const PERSON_ASKED = 'personAskedAt';

/** A person is asked for: noted for the officers at once, nothing more is asked of the owner. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'noted',
  states: {
    noted: {
      entry: [
        ...writes('setField', (context) => ({
          subject: BUSINESS,
          key: PERSON_ASKED,
          value: context.now,
        })),
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

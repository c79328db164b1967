import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import { hoursSaid } from './kit/hours.ts';
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
  const { operator, contact, hours } = context.office;
  if (operator === null) return { key: 'officer:noted_trial' };
  const said = { hours: hoursSaid(hours) };
  return contact === null
    ? { key: 'officer:noted', args: said }
    : { key: 'officer:noted_contact', args: { ...said, contact } };
}

export const officer: Flow = { name: 'officer', version: 1, machine };

import { CALL_AT } from './callback.ts';
import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS } from './kit/record.ts';
import { PERSON_ASKED } from './officer.ts';

/** "Gak jadi petugas": the request for a person, or to be called, is taken back, and the officers see it no more. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => asked(context), target: 'withdrawn' },
        { target: 'nothing' },
      ],
    },
    withdrawn: {
      entry: [
        ...writes('setField', () => ({ subject: BUSINESS, key: PERSON_ASKED, value: null })),
        ...writes('setField', () => ({ subject: BUSINESS, key: CALL_AT, value: null })),
        // Kept for the call alone (UU 27/2022 Ps 43): it goes with it.
        ...writes('setField', () => ({ subject: BUSINESS, key: 'phone', value: null })),
        { type: 'outcome', params: { outcome: 'person_withdrawn' } },
        { type: 'dropReason', params: { reason: 'wants_person' } },
        { type: 'dropReason', params: { reason: 'call_back' } },
        { type: 'say', params: { key: 'officer:withdrawn' } },
      ],
      type: 'final',
    },
    nothing: {
      entry: { type: 'say', params: { key: 'officer:nothing' } },
      type: 'final',
    },
  },
});

function asked({ record }: FlowContext): boolean {
  return record.business[PERSON_ASKED] !== undefined || record.business[CALL_AT] !== undefined;
}

export const officerOff: Flow = { name: 'officer-off', version: 1, machine };

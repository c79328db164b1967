import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import { BUSINESS } from './kit/record.ts';

/** "Mulai lagi" after "berhenti": messages may be sent again. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'resumed',
  states: {
    resumed: {
      entry: [
        ...writes('setField', () => ({ subject: BUSINESS, key: 'stopped', value: null })),
        { type: 'outcome', params: { outcome: 'messages_resumed' } },
        { type: 'say', params: { key: 'stop:resumed' } },
      ],
      type: 'final',
    },
  },
});

export const resume: Flow = { name: 'resume', version: 1, machine };

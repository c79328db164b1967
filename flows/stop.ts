import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import { BUSINESS } from './kit/record.ts';

/** "Berhenti": nothing is sent any more until she writes again; her answers stay. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'stopped',
  states: {
    stopped: {
      entry: [
        ...writes('setField', () => ({ subject: BUSINESS, key: 'stopped', value: true })),
        { type: 'outcome', params: { outcome: 'messages_stopped' } },
        { type: 'say', params: { key: 'stop:done' } },
        { type: 'hush' },
      ],
      type: 'final',
    },
  },
});

export const stop: Flow = { name: 'stop', version: 1, machine };

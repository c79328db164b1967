import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import { BUSINESS } from './kit/record.ts';
import { sets } from './kit/several.ts';
import { PERSON_ASKED } from './officer.ts';

/** "Berhenti": nothing is sent any more until she writes again; her answers stay. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'stopped',
  states: {
    stopped: {
      entry: [
        ...writes('setField', () => ({ subject: BUSINESS, key: 'stopped', value: true })),
        // Nobody writes to her any more, so nobody is to be waited for here.
        sets(() => [{ subject: BUSINESS, key: PERSON_ASKED, value: null }]),
        { type: 'outcome', params: { outcome: 'messages_stopped' } },
        { type: 'say', params: { key: 'stop:done' } },
        { type: 'hush' },
      ],
      type: 'final',
    },
  },
});

export const stop: Flow = { name: 'stop', version: 1, machine };

import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';

/** Another language is asked for: ours is Indonesian for now; Javanese is understood. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: { entry: { type: 'say', params: { key: 'language:indonesian' } }, type: 'final' },
  },
});

export const language: Flow = { name: 'language', version: 1, machine };

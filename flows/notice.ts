import { answered, type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import { BUSINESS } from './kit/record.ts';

/** Raised with the wording of `notice:ask`: the screen counts for the text that was shown. */
const NOTICE_VERSION = 1;
const NOTICE = 'pbiNotice';

/**
 * A screen before a file is handed in: a worker with state-paid membership (PBI) loses it by being
 * registered, and does not get it back by himself (Perban 5/2020 Ps 51A). Nobody may lose it unawares.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        {
          guard: ({ context }) => context.record.business[NOTICE] === NOTICE_VERSION,
          target: 'known',
        },
        { target: 'ask' },
      ],
    },
    ask: {
      meta: {
        question: { ask: 'notice:ask', expects: 'yesno', hint: () => ({ context: 'proceed' }) },
      },
      on: {
        answer: [
          {
            guard: ({ event }) => answered(event) === true,
            target: 'known',
            actions: [
              ...writes('setField', () => ({
                subject: BUSINESS,
                key: NOTICE,
                value: NOTICE_VERSION,
              })),
            ],
          },
          { target: 'unsure', actions: { type: 'say', params: { key: 'notice:first' } } },
        ],
      },
    },
    known: { type: 'final' },
    unsure: { type: 'final' },
  },
  output: ({ context }) => context.record.business[NOTICE] === NOTICE_VERSION,
});

export const notice: Flow = { name: 'notice', version: 1, machine };

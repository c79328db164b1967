import { answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';

/** Whether it ever was registered, as the owner knows it; or that it is open after all. */
const BEFORE = ['yes', 'no', 'unsure', 'open'] as const;

const says = (choice: string) => ({
  guard: answeredWith(choice),
  target: choice,
});

/** An officer hears of it, so that nobody is sent after a business that is gone. */
const told = (choice: 'yes' | 'no' | 'unsure') =>
  ({
    entry: [
      { type: 'outcome', params: { outcome: 'obligation_told', reason: 'closed' } },
      { type: 'openCase', params: { stage: 'DIHUBUNGI', reasons: ['closed_business'] } },
      { type: 'say', params: { key: `closed:told_${choice}` } },
    ],
    type: 'final',
  }) as const;

/** The business is closed: what is left to be done at BPJS (DOMAIN 3.6). Bills go on until it is. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'closed:ask',
          expects: 'choice',
          choices: () => BEFORE.map((key) => ({ key, label: `closed:choice_${key}` })),
        },
      },
      on: {
        answer: [
          ...BEFORE.slice(0, -1).map(says),
          { target: 'open', actions: remember(() => ({ again: true })) },
        ],
      },
    },
    yes: told('yes'),
    no: told('no'),
    unsure: told('unsure'),
    open: { type: 'final' },
  },
  output: ({ context }) => (context.memory.again === true ? 'again' : 'done'),
});

export const closed: Flow = { name: 'closed', version: 1, machine };

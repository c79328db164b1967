import { answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';

const WISHES = ['changes', 'others', 'done'] as const;

/**
 * The owner says that the business is registered: thanks, and how changes are reported. An officer
 * checks it, for some mean another programme or another card.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: {
      entry: [
        { type: 'outcome', params: { outcome: 'obligation_told', reason: 'registered' } },
        { type: 'openCase', params: { stage: 'DIHUBUNGI', reasons: ['already_registered'] } },
        { type: 'say', params: { key: 'registered:thanks' } },
      ],
      always: 'ask',
    },
    ask: {
      meta: {
        question: {
          ask: 'registered:ask',
          expects: 'choice',
          choices: () => WISHES.map((key) => ({ key, label: `registered:choice_${key}` })),
        },
      },
      on: {
        answer: [
          { guard: answeredWith('changes'), target: 'changes' },
          {
            guard: answeredWith('others'),
            target: 'done',
            actions: remember(() => ({ again: true })),
          },
          { target: 'done' },
        ],
      },
    },
    changes: {
      entry: [
        { type: 'say', params: { key: 'registered:how' } },
        { type: 'call', params: { flow: 'officer' } },
      ],
      on: { returned: 'done', cancelled: 'ask' },
    },
    done: { type: 'final' },
  },
  output: ({ context }) => (context.memory.again === true ? 'again' : 'done'),
});

export const registered: Flow = { name: 'registered', version: 1, machine };

import { answered, answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';

const WISHES = ['questions', 'officer', 'owner', 'done'] as const;

/**
 * Who writes works there and does not own it: his rights, kindly, and whom he can ask (Perpres
 * 82/2018 Ps 13). Nothing is asked or said about his employer, and nothing is kept.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: {
      entry: [
        { type: 'outcome', params: { outcome: 'obligation_told', reason: 'not_owner' } },
        { type: 'say', params: { key: 'notowner:rights' } },
        { type: 'say', params: { key: 'notowner:ways' } },
      ],
      always: 'ask',
    },
    ask: {
      meta: {
        question: {
          ask: 'notowner:ask',
          expects: 'choice',
          choices: () => WISHES.map((key) => ({ key, label: `notowner:choice_${key}` })),
        },
      },
      on: {
        answer: [
          {
            guard: answeredWith('owner'),
            target: 'done',
            actions: remember(() => ({ again: true })),
          },
          { guard: answeredWith('done'), target: 'done' },
          { target: 'inside', actions: remember((_, event) => ({ flow: answered(event) })) },
        ],
      },
    },
    inside: {
      entry: {
        type: 'call',
        params: ({ context }: { context: FlowContext }) => ({ flow: String(context.memory.flow) }),
      },
      on: { returned: 'done', cancelled: 'ask' },
    },
    done: { type: 'final' },
  },
  output: ({ context }) => (context.memory.again === true ? 'again' : 'done'),
});

export const notowner: Flow = { name: 'notowner', version: 1, machine };

import { beneath } from './kit/beneath.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { Json } from './kit/record.ts';

/**
 * A question was not understood time and again: a person is offered. Called by the conversation
 * above that question, which can still be answered instead; the output is then its answer.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'offer:ask',
          expects: 'yesno',
          hint: () => ({ context: 'proceed' }),
          orElse: (context) => beneath(context, true),
        },
      },
      on: {
        answer: [
          { guard: answeredWith(true), target: 'officer' },
          {
            guard: answeredWith(false),
            target: 'done',
            actions: { type: 'say', params: { key: 'offer:declined' } },
          },
          { target: 'done', actions: remember((_, event) => ({ answer: answered(event) })) },
        ],
        back: 'done',
      },
    },
    officer: {
      entry: { type: 'call', params: { flow: 'officer' } },
      on: { returned: 'done', cancelled: 'done' },
    },
    done: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.answer ?? null,
});

export const offer: Flow = { name: 'offer', version: 1, machine };

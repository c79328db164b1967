import { toldWhen } from '../src/language/kinds/remind-when.ts';
import { beneathAfter } from './kit/beneath.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import type { Json } from './kit/record.ts';
import { MOST_A_WEEK } from './reminders.ts';

/** The time that she goes on at, as she said it when she left. */
const named = ({ input }: FlowContext) => toldWhen(input.when);

const calls = (
  flow: string,
  input: (context: FlowContext) => Record<string, Json>,
  target: string,
) => ({
  entry: {
    type: 'call' as const,
    params: ({ context }: Moment) => ({ flow, input: input(context) }),
  },
  on: { returned: target, cancelled: target },
});

/**
 * She leaves for now: may she be reminded, at the time that she named (`input.when`), or at all? Asked
 * by the conversation above the open question, which can still be answered instead; the output is then
 * its answer. Another time is an answer too.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'remind-offer:ask',
          expects: 'remind-when',
          args: (context) => {
            const when = named(context);
            return when === null ? { most: MOST_A_WEEK } : { said: when.said, context: 'at' };
          },
          // No numbers: what she writes next may be one, and answer the question beneath.
          hint: () => ({ offer: true }),
          orElse: beneathAfter,
        },
      },
      on: {
        answer: [
          { guard: answeredWith(false), target: 'declined' },
          {
            guard: ({ context, event }) => answered(event) === true && named(context) === null,
            target: 'agreed',
          },
          {
            guard: answeredWith(true),
            target: 'setting',
            actions: remember((context) => ({ when: context.input.when ?? null })),
          },
          {
            guard: ({ event }) => toldWhen(answered(event)) !== null,
            target: 'setting',
            actions: remember((_, event) => ({ when: answered(event) })),
          },
          { target: 'elsewhere', actions: remember((_, event) => ({ answer: answered(event) })) },
        ],
        back: 'elsewhere',
      },
    },
    setting: calls('remind-at', ({ memory }) => ({ when: memory.when ?? null }), 'elsewhere'),
    agreed: calls('reminders', () => ({ wish: 'on' }), 'over'),
    declined: calls('reminders', () => ({ wish: 'off' }), 'over'),
    // She goes on another time: nothing is asked now.
    over: { entry: { type: 'hush' }, type: 'final' },
    elsewhere: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.answer ?? null,
});

export const remindOffer: Flow = { name: 'remind-offer', version: 1, machine };

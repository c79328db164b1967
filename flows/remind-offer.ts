import { toldWhen } from '../src/language/kinds/remind-when.ts';
import { beneath } from './kit/beneath.ts';
import {
  answered,
  answeredWith,
  calls,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
} from './kit/flow.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import type { Json } from './kit/record.ts';
import { MOST_A_WEEK } from './reminders.ts';

/** The time that she goes on at, as she said it when she left. */
const named = ({ input }: FlowContext) => toldWhen(input.when);

/** The flow's name, by which the talk calls it. */
export const REMIND_OFFER = 'remind-offer';

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
          orElse: (context) => beneath(context, false),
        },
      },
      on: {
        answer: [
          { guard: answeredWith(false), target: 'declined' },
          {
            guard: ({ context, event }) => answered(event) === true && named(context) === null,
            target: 'agreed',
          },
          { guard: answeredWith(true), target: 'setting' },
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
    setting: {
      entry: {
        type: 'call',
        params: ({ context: { memory, input } }: Moment) => ({
          flow: 'remind-at',
          input: { when: memory.when ?? input.when ?? null },
        }),
      },
      on: { returned: 'elsewhere', cancelled: 'elsewhere' },
    },
    agreed: calls('reminders', { wish: 'on' }),
    declined: calls('reminders', { wish: 'off' }),
    // She goes on another time: nothing is asked now.
    over: { entry: { type: 'hush' }, type: 'final' },
    elsewhere: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.answer ?? null,
});

export const remindOffer: Flow = { name: REMIND_OFFER, version: 1, machine };

import { hasFile } from './completeness.ts';
import {
  answered,
  answeredWith,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  returned,
} from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import type { Fields } from './kit/record.ts';
import { behind, menu } from './menu.ts';
import { remindersAsked } from './reminders.ts';

type In = { context: FlowContext };

/** Where every talk begins and comes back to. Never done. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => context.input.quiet === true, target: 'menu' },
        {
          guard: ({ context }) => context.input.at === 'menu',
          target: 'menu',
          actions: { type: 'say', params: { key: 'home:back_at_menu' } },
        },
        {
          target: 'checking',
          actions: { type: 'say', params: ({ context }: In) => welcome(context) },
        },
      ],
    },
    checking: {
      entry: { type: 'call', params: { flow: 'check' } },
      on: {
        returned: [
          {
            guard: ({ event }) =>
              (returned(event) as { proceed?: boolean } | null)?.proceed === true,
            target: 'inside',
            actions: remember(() => behind('file')),
          },
          { target: 'menu' },
        ],
        cancelled: 'menu',
      },
    },
    menu: {
      meta: {
        question: {
          ask: 'home:menu',
          expects: 'choice',
          choices: menu,
        },
      },
      on: {
        answer: [
          { guard: answeredWith('check'), target: 'checking' },
          {
            target: 'inside',
            actions: remember((_, event) => behind(String(answered(event)))),
          },
        ],
      },
    },
    inside: {
      entry: {
        type: 'call',
        params: ({ context }: In) => ({
          flow: String(context.memory.flow),
          input: (context.memory.input ?? {}) as Fields,
        }),
      },
      on: {
        returned: 'out',
        cancelled: 'out',
      },
    },
    // Once, when she leaves the file or it is out of her hands, she is asked whether she may be reminded.
    out: {
      always: [
        { guard: ({ context }) => mayAskReminders(context), target: 'reminding' },
        { target: 'menu' },
      ],
    },
    reminding: {
      entry: { type: 'call', params: { flow: 'reminders' } },
      on: { returned: 'menu', cancelled: 'menu' },
    },
  },
});

function mayAskReminders(context: FlowContext): boolean {
  return context.memory.flow === 'file' && hasFile(context) && !remindersAsked(context);
}

function welcome(context: FlowContext) {
  const { operator } = context.office;
  return operator === null
    ? { key: 'home:welcome_trial' }
    : { key: 'home:welcome', args: { operator } };
}

export const home: Flow = { name: 'home', version: 1, machine };

import { hasFile } from './completeness.ts';
import { answered, type Flow, flowBasics, flowSetup, remember, returned } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';

type In = { context: FlowContext };

/** Where every talk begins and comes back to. Never done. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => context.input.at === 'menu', target: 'menu' },
        { target: 'checking' },
      ],
      exit: {
        type: 'say',
        params: ({ context }: In) => welcome(context),
      },
    },
    checking: {
      entry: { type: 'call', params: { flow: 'check' } },
      on: {
        returned: [
          {
            guard: ({ event }) =>
              (returned(event) as { proceed?: boolean } | null)?.proceed === true,
            target: 'inside',
            actions: remember(() => ({ flow: 'file' })),
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
          choices: (context) => [
            { key: 'check', label: 'home:choice_check' },
            { key: 'file', label: hasFile(context) ? 'home:choice_file_on' : 'home:choice_file' },
            { key: 'questions', label: 'home:choice_questions' },
            { key: 'officer', label: 'home:choice_officer' },
          ],
        },
      },
      on: {
        answer: [
          { guard: ({ event }) => answered(event) === 'check', target: 'checking' },
          {
            target: 'inside',
            actions: remember((_, event) => ({ flow: answered(event) })),
          },
        ],
      },
    },
    inside: {
      entry: {
        type: 'call',
        params: ({ context }: In) => ({ flow: String(context.memory.flow) }),
      },
      on: { returned: 'menu', cancelled: 'menu' },
    },
  },
});

function welcome(context: FlowContext) {
  if (context.input.at === 'menu') return { key: 'home:back_at_menu' };
  const { operator } = context.office;
  return operator === null
    ? { key: 'home:welcome_trial' }
    : { key: 'home:welcome', args: { operator } };
}

export const home: Flow = { name: 'home', version: 1, machine };

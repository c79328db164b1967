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
import type { Fields, Json } from './kit/record.ts';

/** What may have been meant by a correction: the form and its input, and how it is shown. */
type Option = {
  readonly shown: string;
  readonly flow: string;
  readonly input: Fields;
  /** The new value, where it was read for sure. */
  readonly instead?: string;
};

function options(context: FlowContext): readonly Option[] {
  const { options: given } = context.input;
  return Array.isArray(given) ? (given as readonly Option[]) : [];
}

const chosen = (context: FlowContext) => options(context)[Number(context.memory.at)];
/** Of a single option: the value that would take the place of the old one. */
function instead(context: FlowContext): string | null {
  const [one, ...others] = options(context);
  return others.length === 0 ? (one?.instead ?? null) : null;
}

const shownOf = (context: FlowContext) => options(context)[0]?.shown ?? '';
const NONE = 'none';

/**
 * A correction that may mean several answers, or one that was not clearly wished: asks which, then
 * has the form of that answer change it. `input.options` are the answers; nothing is changed before
 * one is chosen.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => instead(context) !== null, target: 'instead' },
        { target: 'which' },
      ],
    },
    instead: {
      meta: {
        question: {
          ask: 'correct:instead',
          args: (context) => ({ shown: shownOf(context), instead: instead(context) ?? '' }),
          // "Ganti" is a yes here, and "ora usah diganti" a no; to anything doubtful nothing is changed.
          expects: 'choice',
          choices: () => ['change', 'stay'].map((key) => ({ key, label: `correct:choice_${key}` })),
          orElse: () => ({ expects: 'yesno', hint: { context: 'consent', only_plain: true } }),
        },
      },
      on: {
        answer: [
          {
            guard: ({ event }) => ['change', true].includes(answered(event) as string | true),
            target: 'correcting',
            actions: remember(() => ({ at: 0 })),
          },
          { target: 'done' },
        ],
      },
    },
    which: {
      meta: {
        question: {
          ask: 'correct:which',
          expects: 'choice',
          choices: (context) => [
            ...options(context).map(({ shown }, at) => ({
              key: String(at),
              label: 'correct:option',
              args: { shown },
            })),
            { key: NONE, label: 'correct:choice_none' },
          ],
        },
      },
      on: {
        answer: [
          { guard: answeredWith(NONE), target: 'done' },
          { target: 'correcting', actions: remember((_, event) => ({ at: answered(event) })) },
        ],
      },
    },
    correcting: {
      entry: {
        type: 'call',
        params: ({ context }: { context: FlowContext }) => ({
          flow: chosen(context)?.flow ?? '',
          input: chosen(context)?.input ?? {},
        }),
      },
      on: {
        returned: {
          target: 'done',
          actions: remember((_, event) => ({ output: returned(event) })),
        },
        cancelled: 'done',
      },
    },
    done: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.output ?? null,
});

export const correct: Flow = { name: 'correct', version: 1, machine };

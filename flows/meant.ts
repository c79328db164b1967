import { flowFor } from './answers/routes.ts';
import { beneath } from './kit/beneath.ts';
import { answered, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { ChoiceSpec, FlowContext, Moment } from './kit/question.ts';
import type { Fields, Json } from './kit/record.ts';

type Option = { readonly intent: string; readonly topic: string };

/** What the choices begin with, so that none is one of the question beneath. */
const OPTION = 'meant.';
const NONE = 'meant.none';

/**
 * Asks which of two near meanings a text had, above a question that can still be answered instead
 * (`input.beneath`; the output is then its answer). `input.options`: what it may have meant;
 * `input.extra`: what the flow of each is told besides, by its name.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'meant:ask',
          expects: 'choice',
          choices,
          orElse: (context) => beneath(context),
        },
      },
      on: {
        answer: [
          {
            guard: ({ event }: Moment) => String(answered(event)) === NONE,
            target: 'done',
            actions: { type: 'say', params: { key: 'meant:neither' } },
          },
          {
            guard: ({ context, event }: Moment) => optionOf(context, answered(event)) !== null,
            target: 'inside',
            actions: remember((context, event) => ({
              topic: optionOf(context, answered(event))?.topic ?? '',
            })),
          },
          { target: 'done', actions: remember((_, event) => ({ answer: answered(event) })) },
        ],
        back: 'done',
        skip: 'done',
      },
    },
    inside: {
      entry: {
        type: 'call',
        params: ({ context }: { context: FlowContext }) => told(context),
      },
      on: { returned: 'done', cancelled: 'done' },
    },
    done: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.answer ?? null,
});

function told({ input, memory }: FlowContext): { flow: string; input: Fields } {
  const { flow, input: own } = flowFor(String(memory.topic));
  const extra = (input.extra ?? {}) as Readonly<Record<string, Fields>>;
  return { flow, input: { ...extra[flow], ...own } };
}

function options({ input }: FlowContext): readonly Option[] {
  return Array.isArray(input.options) ? (input.options as unknown as readonly Option[]) : [];
}

function optionOf(context: FlowContext, value: Json): Option | null {
  return options(context).find(({ intent }) => `${OPTION}${intent}` === value) ?? null;
}

function choices(context: FlowContext): ChoiceSpec[] {
  return [
    ...options(context).map(({ intent }) => ({
      key: `${OPTION}${intent}`,
      label: `meant:intent_${intent}`,
    })),
    { key: NONE, label: 'meant:choice_none' },
  ];
}

export const meant: Flow = { name: 'meant', version: 1, machine };

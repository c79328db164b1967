import { answered, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';

/** A language that is switched on; `words`, between "|", are what it is called. */
type Tongue = { readonly code: string; readonly name: string; readonly words: string };
type In = { context: FlowContext };

const tongues = ({ input }: FlowContext) => (input.languages ?? []) as unknown as readonly Tongue[];
const wished = ({ input, memory }: FlowContext) => memory.wished ?? input.wished ?? null;
const named = (context: FlowContext) =>
  tongues(context).find(({ code }) => code === wished(context))?.name ?? '';

/**
 * Another language is asked for: one that is switched on is spoken from now on, which one is asked
 * where none was named. `input` is what `tonguesOn` tells. While there is only Indonesian that is
 * said; Javanese is understood all the same.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => tongues(context).length < 2, target: 'told' },
        { guard: ({ context }) => wished(context) !== null, target: 'chosen' },
        { target: 'ask' },
      ],
    },
    ask: {
      meta: {
        question: {
          ask: 'language:ask',
          expects: 'choice',
          choices: (context) =>
            tongues(context).map(({ code, name, words }) => ({
              key: code,
              label: 'language:choice',
              args: { name, words },
            })),
        },
      },
      on: {
        answer: {
          target: 'chosen',
          actions: remember((_, event) => ({ wished: answered(event) })),
        },
        back: 'done',
      },
    },
    chosen: {
      entry: [
        {
          type: 'language',
          params: ({ context }: In) => ({ language: String(wished(context)) }),
        },
        {
          type: 'say',
          params: ({ context }: In) => ({
            key:
              wished(context) === context.input.current ? 'language:already' : 'language:switched',
            args: { name: named(context) },
          }),
        },
      ],
      type: 'final',
    },
    told: { entry: { type: 'say', params: { key: 'language:indonesian' } }, type: 'final' },
    done: { type: 'final' },
  },
});

export const language: Flow = { name: 'language', version: 1, machine };

import { answered, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { Json } from './kit/record.ts';

type Option = { readonly shown: string; readonly value: Json };

function options(input: Json | undefined): readonly Option[] {
  return Array.isArray(input) ? (input as readonly Option[]) : [];
}

/**
 * Asks which of several readings was meant. Called by the conversation: `input.options` is a list
 * of `{shown, value}`; the output is the chosen value.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'common:which',
          expects: 'choice',
          choices: (context) =>
            options(context.input.options).map((option, at) => ({
              key: String(at),
              label: 'common:which_option',
              args: { shown: option.shown },
            })),
        },
      },
      on: {
        answer: {
          target: 'settled',
          actions: remember((context, event) => ({
            value: options(context.input.options)[Number(answered(event))]?.value ?? null,
          })),
        },
      },
    },
    settled: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.value ?? null,
});

export const which: Flow = { name: 'which', version: 1, machine };

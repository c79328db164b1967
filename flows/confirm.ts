import { withDays } from './fields/wage.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import type { Fields, Json } from './kit/record.ts';

/** Kinds that no yes and no other talk is taken for. */
const NUMBERS: ReadonlySet<string> = new Set(['worker-nik', 'nik', 'kk', 'phone']);

/**
 * Shows back a value that was read with doubt. Called by the conversation, not by a flow:
 * `input` is `{kind, value, ask, args, hint}`; the output is the value that stands, or null.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'common:confirm',
          args,
          expects: 'yesno',
          hint: confirming,
          orElse: (context) => ({
            // "Salah itu no KK, NIK-nya 3327…": the number is the answer, not the "salah".
            ...(NUMBERS.has(String(context.input.kind)) ? { first: true as const } : {}),
            expects: String(context.input.kind),
            hint: { ...((context.input.hint ?? {}) as Fields), only_plain: true },
          }),
        },
      },
      on: {
        answer: [
          {
            guard: answeredWith(true),
            target: 'settled',
            actions: remember((context) => ({ value: context.input.value ?? null })),
          },
          { guard: answeredWith(false), target: 'settled' },
          {
            target: 'settled',
            actions: remember((context, event) => ({
              value: withDays(context.input.value ?? null, answered(event)),
            })),
          },
        ],
      },
    },
    settled: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.value ?? null,
});

/** A yes or no is asked for in words of its own. */
function args({ input }: FlowContext) {
  const shown = String(input.shown ?? '');
  return input.kind === 'yesno' ? { shown, context: input.value ? 'yes' : 'no' } : { shown };
}

/** A yes that is shown back may be one that could not be undone. */
function confirming({ input }: FlowContext): Fields {
  return { context: 'confirm_data', ...(input.kind === 'yesno' ? { binds: true } : {}) };
}

export const confirm: Flow = { name: 'confirm', version: 1, machine };

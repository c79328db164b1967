import { tellsOfficers } from './handing-over.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext, FlowEvent } from './kit/question.ts';
import type { Json } from './kit/record.ts';
import { says, writesAll } from './kit/several.ts';
import { REMOVALS, takenOut } from './removal.ts';
import { calledIn } from './workers.ts';

const refIn = (context: FlowContext) => String(context.input.subject ?? '');
const called = (context: FlowContext) => calledIn(context, refIn(context));

/** Why he is taken out: as it was said before, else as it is answered. */
const why = ({ input }: FlowContext, event: FlowEvent) =>
  input.left === true ? 'left' : String(answered(event));

const takesOut = [
  says((context) => [{ key: 'file:removed', args: called(context) }]),
  writesAll((context, event) => takenOut(context, refIn(context), why(context, event))),
  tellsOfficers,
  remember((context) => ({ gone: refIn(context) })),
];

/**
 * "Endang sudah keluar, hapus", wherever the talk is: one question, then she is out of the list.
 * `input` is `{subject, left}`; `left`: that she left her work was said. Gives back `{gone}`, the
 * worker, where she was taken out.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => context.input.left === true, target: 'sure' },
        { target: 'why' },
      ],
    },
    sure: {
      meta: {
        question: {
          ask: 'file:leaving',
          expects: 'yesno',
          hint: () => ({ context: 'confirm_data' }),
          args: called,
        },
      },
      on: {
        answer: [
          { guard: answeredWith(true), target: 'over', actions: takesOut },
          { target: 'kept' },
        ],
      },
    },
    why: {
      meta: {
        question: {
          ask: 'file:removing',
          expects: 'choice',
          args: called,
          choices: () => REMOVALS.map((key) => ({ key, label: `file:remove_${key}` })),
        },
      },
      on: {
        answer: [
          { guard: answeredWith('keep'), target: 'kept' },
          { target: 'over', actions: takesOut },
        ],
      },
    },
    kept: {
      entry: says((context) => [{ key: 'file:stays', args: called(context) }]),
      type: 'final',
    },
    over: { type: 'final' },
  },
  output: ({ context }): Json =>
    typeof context.memory.gone === 'string' ? { gone: context.memory.gone } : null,
});

export const leaving: Flow = { name: 'leaving', version: 1, machine };

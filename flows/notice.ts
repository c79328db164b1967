import { givenByHimself } from './fields/own.ts';
import { answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS } from './kit/record.ts';
import { says, writesAll } from './kit/several.ts';
import { presentWorkers } from './workers.ts';

/** Raised with the wording of the notice: the screen counts for the text that was shown. */
export const NOTICE_VERSION = 2;
/** The screen at large, while it is not known how some are members at present. */
export const PBI_NOTICE = 'pbiNotice';
/** Of each worker with state-paid membership: that the owner was shown what it means for him. */
export const PBI_TOLD = 'pbiTold';

/** Workers with state-paid membership of whom the owner has not been told yet. */
function untold(context: FlowContext) {
  return presentWorkers(context.record).filter(
    ({ fields }) =>
      fields.membership === 'pbi' &&
      fields[PBI_TOLD] !== NOTICE_VERSION &&
      // He was told himself, on his own sheet; the owner is not to know.
      !givenByHimself(fields, 'membership'),
  );
}

/** Whether nobody can lose anything unawares: how each worker is a member has been told. */
function allKnown({ record }: FlowContext): boolean {
  return presentWorkers(record).every(
    ({ fields }) => fields.membership !== undefined && fields.membership !== 'unknown',
  );
}

function isKnown(context: FlowContext): boolean {
  if (untold(context).length > 0) return false;
  return allKnown(context) || context.record.business[PBI_NOTICE] === NOTICE_VERSION;
}

const names = (context: FlowContext) =>
  untold(context)
    .map(({ fields }) => String(fields.name ?? ''))
    .join(', ');

/**
 * A screen before a file is handed in: a worker with state-paid membership (PBI) loses it by being
 * registered, and does not get it back by himself (Perban 5/2020 Ps 51A). Nobody may lose it
 * unawares: the owner is told of whom, with a text to be passed on to the worker.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => isKnown(context), target: 'known' },
        { guard: ({ context }) => untold(context).length > 0, target: 'passOn' },
        { guard: ({ context }) => context.memory.named === true, target: 'askOthers' },
        { target: 'ask' },
      ],
    },
    passOn: {
      entry: says((context) => [
        { key: 'notice:of_whom', args: { names: names(context) } },
        { key: 'notice:pass_on' },
      ]),
      always: 'askNamed',
    },
    askNamed: {
      meta: {
        question: {
          ask: 'notice:ask_named',
          expects: 'yesno',
          hint: () => ({ context: 'proceed', binds: true }),
          args: (context) => ({ names: names(context) }),
        },
      },
      on: {
        answer: [
          {
            guard: answeredWith(true),
            target: 'begin',
            actions: [
              remember(() => ({ named: true })),
              writesAll((context) =>
                untold(context).map(({ ref }) => ({
                  subject: ref,
                  key: PBI_TOLD,
                  value: NOTICE_VERSION,
                })),
              ),
            ],
          },
          { target: 'unsure', actions: { type: 'say', params: { key: 'notice:first' } } },
        ],
      },
    },
    ask: atLarge('notice:ask'),
    // The text that was for him who was named says nothing of the others.
    askOthers: atLarge('notice:ask_others'),
    known: { type: 'final' },
    unsure: { type: 'final' },
  },
  output: ({ context }) => isKnown(context),
});

/** The question of the screen at large. */
function atLarge(ask: string) {
  return {
    meta: {
      question: { ask, expects: 'yesno', hint: () => ({ context: 'proceed', binds: true }) },
    },
    on: {
      answer: [
        {
          guard: answeredWith(true),
          target: 'known',
          actions: writesAll(() => [{ subject: BUSINESS, key: PBI_NOTICE, value: NOTICE_VERSION }]),
        },
        { target: 'unsure', actions: { type: 'say' as const, params: { key: 'notice:first' } } },
      ],
    },
  };
}

export const notice: Flow = { name: 'notice', version: 1, machine };

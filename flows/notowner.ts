import { answerSayings } from './answers/answering.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { type Say, says } from './kit/several.ts';

const WISHES = ['questions', 'officer', 'tip', 'owner', 'done'] as const;
/** What a worker may let the officers know of, in numbers only. */
const TIPS = ['not_registered', 'cut_not_paid', 'fewer_registered'] as const;
const RIGHTS: readonly Say[] = [{ key: 'notowner:rights' }, { key: 'notowner:ways' }];

/**
 * Who writes works there and does not own it: his rights, kindly, and whom he can ask (Perpres
 * 82/2018 Ps 13). Nothing is asked or said about his employer, and nothing is kept.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: {
      entry: [
        { type: 'outcome', params: { outcome: 'obligation_told', reason: 'not_owner' } },
        says((context) => [...asked(context), ...RIGHTS]),
      ],
      always: 'ask',
    },
    ask: {
      meta: {
        question: {
          ask: 'notowner:ask',
          expects: 'choice',
          choices: () => WISHES.map((key) => ({ key, label: `notowner:choice_${key}` })),
        },
      },
      on: {
        answer: [
          {
            guard: answeredWith('owner'),
            target: 'done',
            actions: remember(() => ({ again: true })),
          },
          { guard: answeredWith('done'), target: 'done' },
          { guard: answeredWith('tip'), target: 'what' },
          { target: 'inside', actions: remember((_, event) => ({ flow: answered(event) })) },
        ],
      },
    },
    what: {
      meta: {
        question: {
          ask: 'notowner:what',
          expects: 'choice',
          choices: () => [
            ...TIPS.map((key) => ({ key, label: `notowner:choice_${key}` })),
            { key: 'no', label: 'notowner:choice_no' },
          ],
        },
      },
      on: {
        answer: [
          { guard: answeredWith('no'), target: 'ask' },
          { target: 'place', actions: remember((_, event) => ({ tip: answered(event) })) },
        ],
        back: 'ask',
      },
    },
    // Where, and nothing else: no name, no place of work, no date is kept with it.
    place: {
      meta: { question: { ask: 'notowner:place', expects: 'kecamatan', skippable: true } },
      on: {
        answer: {
          target: 'counted',
          actions: remember((_, event) => ({ place: answered(event) })),
        },
        skip: 'counted',
        back: 'what',
      },
    },
    counted: {
      entry: [
        { type: 'tip', params: ({ context }: { context: FlowContext }) => tipOf(context) },
        { type: 'say', params: { key: 'notowner:counted' } },
      ],
      always: 'ask',
    },
    inside: {
      entry: {
        type: 'call',
        params: ({ context }: { context: FlowContext }) => ({ flow: String(context.memory.flow) }),
      },
      on: { returned: 'done', cancelled: 'ask' },
    },
    done: { type: 'final' },
  },
  output: ({ context }) => (context.memory.again === true ? 'again' : 'done'),
});

/** What he asked before anything was known of him, `input.topic`: told first. */
function asked(context: FlowContext): readonly Say[] {
  const { topic } = context.input;
  const asker = { ...context, input: { ...context.input, worker: true } };
  return typeof topic === 'string' ? answerSayings(topic, asker) : [];
}

/** A kecamatan's code is all that is kept of the place. */
function tipOf({ memory }: FlowContext) {
  const place = memory.place as { kecamatan?: string } | string | null | undefined;
  const code = typeof place === 'string' ? place : place?.kecamatan;
  return { kecamatan: code ?? '-', reason: String(memory.tip) };
}

export const notowner: Flow = { name: 'notowner', version: 1, machine };

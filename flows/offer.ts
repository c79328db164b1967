import { maskIdentityNumbers } from '../src/language/nik.ts';
import { beneath } from './kit/beneath.ts';
import {
  answered,
  answeredWith,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  writes,
} from './kit/flow.ts';
import type { FlowContext, FlowEvent, Moment } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';

/** What was not understood and an officer may want to read: the newest texts, oldest first. */
export const NOTES = 'notes';
const MOST_NOTES = 3;
const LONGEST_NOTE = 200;

/**
 * A question was not understood time and again: a person is offered. Called by the conversation
 * above that question, which can still be answered instead; the output is then its answer. What is
 * written meanwhile and answers nothing (`noted` under `NOTES`) is kept for the officer.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'offer:ask',
          expects: 'yesno',
          hint: () => ({ context: 'proceed' }),
          orElse: (context) => beneath(context, true),
        },
      },
      on: {
        answer: [
          { guard: answeredWith(true), target: 'officer' },
          {
            guard: answeredWith(false),
            target: 'done',
            actions: [
              // Nobody is to read them: nobody keeps them.
              ...writes('setField', () => ({ subject: BUSINESS, key: NOTES, value: null })),
              { type: 'say', params: { key: 'offer:declined' } },
            ],
          },
          { target: 'done', actions: remember((_, event) => ({ answer: answered(event) })) },
        ],
        back: 'done',
        noted: {
          guard: ({ event }: Moment) => event.type === 'noted' && event.key === NOTES,
          actions: [
            ...writes('setField', (context, event) => ({
              subject: BUSINESS,
              key: NOTES,
              value: withNote(context, event),
            })),
            { type: 'say', params: { key: 'offer:kept' } },
          ],
        },
      },
    },
    officer: {
      entry: { type: 'call', params: { flow: 'officer' } },
      on: { returned: 'done', cancelled: 'done' },
    },
    done: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.answer ?? null,
});

function withNote({ record }: FlowContext, event: FlowEvent): Json {
  const before = record.business[NOTES];
  const text = event.type === 'noted' ? String(event.value) : '';
  const note = maskIdentityNumbers(text).slice(0, LONGEST_NOTE);
  return [...(Array.isArray(before) ? before : []), note].slice(-MOST_NOTES);
}

export const offer: Flow = { name: 'offer', version: 1, machine };

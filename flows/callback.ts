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
import type { FlowContext, Moment, Question } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';

/** When she may be called, as `readHour` reads it. */
type Hour = { readonly said: string; readonly from: number; readonly to: number };

/** Officers call until then. */
const OFFICE_CLOSES = 16;

function hourOf(value: Json | undefined): Hour | null {
  const hour = value as Partial<Hour> | null | undefined;
  return typeof hour?.said === 'string' && typeof hour.from === 'number' ? (hour as Hour) : null;
}

const toldHour = (context: FlowContext) => hourOf(context.memory.hour ?? context.input.hour);
const knowsPhone = (context: FlowContext) => typeof context.record.business.phone === 'string';

function question(ask: string): Question {
  return { ask, expects: 'hour', orElse: (context) => beneath(context), skippable: true };
}

const takesHour = {
  answer: [
    {
      guard: ({ event }: Moment) => hourOf(answered(event)) !== null,
      target: 'route',
      actions: remember((_, event) => ({ hour: answered(event) })),
    },
    { guard: answeredWith(false), target: 'done' },
    // The question beneath was answered instead.
    { target: 'done', actions: remember((_, event) => ({ answer: answered(event) })) },
  ],
  skip: 'done',
  back: 'done',
};

/**
 * An officer is to call: when (`input.hour` where it was told already), on which number, then it is
 * noted for the officers. `input.voice`: a voice message led here.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => toldHour(context) !== null, target: 'route' },
        { guard: ({ context }) => context.input.voice === true, target: 'voice' },
        { target: 'hour' },
      ],
    },
    voice: { meta: { question: question('callback:voice') }, on: takesHour },
    hour: { meta: { question: question('callback:hour') }, on: takesHour },
    route: {
      always: [
        { guard: ({ context }) => knowsPhone(context), target: 'noted' },
        { target: 'phone' },
      ],
    },
    phone: {
      meta: { question: { ask: 'callback:phone', expects: 'phone', skippable: true } },
      on: {
        answer: {
          target: 'noted',
          actions: [
            ...writes('setField', (_, event) => ({
              subject: BUSINESS,
              key: 'phone',
              value: answered(event),
            })),
          ],
        },
        skip: 'noted',
        back: 'hour',
      },
    },
    noted: {
      entry: [
        ...writes('setField', (context) => ({
          subject: BUSINESS,
          key: 'callAt',
          value: (toldHour(context) as Json | null) ?? null,
        })),
        { type: 'outcome', params: { outcome: 'person_requested', reason: 'call_back' } },
        { type: 'openCase', params: { stage: 'DIHUBUNGI', reasons: ['call_back'] } },
        { type: 'say', params: ({ context }: { context: FlowContext }) => noted(context) },
      ],
      type: 'final',
    },
    done: { type: 'final' },
  },
  output: ({ context }): Json => context.memory.answer ?? null,
});

function noted(context: FlowContext) {
  const { said = '', to = 0 } = toldHour(context) ?? {};
  if (context.office.operator === null) return { key: 'callback:noted_trial', args: { said } };
  const phoneless = !knowsPhone(context);
  const late = to > OFFICE_CLOSES;
  const key = phoneless ? 'noted_chat' : late ? 'noted_late' : 'noted';
  return { key: `callback:${key}`, args: { said } };
}

export const callback: Flow = { name: 'callback', version: 1, machine };

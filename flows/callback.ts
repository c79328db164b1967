import type { HourReading } from '../src/language/hour.ts';
import { beneath } from './kit/beneath.ts';
import {
  answered,
  answeredWith,
  type Flow,
  flowBasics,
  flowSetup,
  notesConsent,
  remember,
  writes,
} from './kit/flow.ts';
import { hoursSaid, lastHour } from './kit/hours.ts';
import type { FlowContext, Moment, Question } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';

/** When she wants to be called, as `readHour` reads it, with `askedAt` (UTC ms). */
export const CALL_AT = 'callAt';

function hourOf(value: Json | undefined): HourReading | null {
  const hour = value as Partial<HourReading> | null | undefined;
  const isHour = typeof hour?.said === 'string' && typeof hour.from === 'number';
  return isHour ? (hour as HourReading) : null;
}

/** Raised with the wording of `callback:agree`: a consent counts for the text that was shown. */
const CALL_TEXT_VERSION = 1;
const CALL_CONSENT = 'call';
const notesAgreed = notesConsent(CALL_CONSENT, CALL_TEXT_VERSION);

const toldHour = (context: FlowContext) => hourOf(context.memory.hour ?? context.input.hour);
const agreed = ({ record }: FlowContext) => record.consents[CALL_CONSENT]?.given === true;
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

const keepsPhone = writes('setField', (_, event) => ({
  subject: BUSINESS,
  key: 'phone',
  value: answered(event),
}));

/**
 * An officer is to call: when (`input.hour` where it was told already), on which number, then it is
 * noted for the officers. `input.voice`: a voice message led here.
 *
 * A number is personal data, and being called is a purpose of its own: it has its own consent before
 * it is asked (UU 27/2022 Ps 20(2)(a); DOMAIN 6.2). No channel of ours knows her number by itself.
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
        { guard: ({ context }) => agreed(context), target: 'phone' },
        { target: 'agree' },
      ],
    },
    agree: {
      meta: {
        question: {
          ask: 'callback:agree',
          expects: 'yesno',
          hint: () => ({ context: 'consent', binds: true }),
          // Told what it is kept for, she gives the number: that is a yes.
          orElse: () => ({ expects: 'phone' }),
          skippable: true,
        },
      },
      on: {
        answer: [
          { guard: answeredWith(true), target: 'phone', actions: [...notesAgreed(true)] },
          { guard: answeredWith(false), target: 'noted', actions: [...notesAgreed(false)] },
          { target: 'noted', actions: [...notesAgreed(true), ...keepsPhone] },
        ],
        skip: 'noted',
        back: 'hour',
      },
    },
    phone: {
      meta: { question: { ask: 'callback:phone', expects: 'phone', skippable: true } },
      on: {
        answer: { target: 'noted', actions: [...keepsPhone] },
        skip: 'noted',
        back: 'hour',
      },
    },
    noted: {
      entry: [
        ...writes('setField', (context) => ({
          subject: BUSINESS,
          key: CALL_AT,
          // "Besok" is told from the day it was said on.
          value: { ...toldHour(context), askedAt: context.now } as Json,
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
  const { operator, hours } = context.office;
  if (operator === null) return { key: 'callback:noted_trial', args: { said } };
  if (!knowsPhone(context)) return { key: 'callback:noted_chat', args: { said } };
  return to > lastHour(hours)
    ? { key: 'callback:noted_late', args: { said, hours: hoursSaid(hours) } }
    : { key: 'callback:noted', args: { said } };
}

export const callback: Flow = { name: 'callback', version: 1, machine };

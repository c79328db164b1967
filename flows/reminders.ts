import { EARLIEST, LATEST } from '../src/platform/humane-hours.ts';
import { answeredWith, type Flow, flowBasics, flowSetup, notesConsent } from './kit/flow.ts';
import { clockOf } from './kit/hours.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import { BUSINESS } from './kit/record.ts';
import { sets } from './kit/several.ts';

/** Raised with the wording of `reminders:ask`: a consent counts for the text that was shown. */
const REMINDERS_TEXT_VERSION = 1;
/** What this consent is for; when it was given or taken back stands in the ledger. */
const REMINDERS_CONSENT = 'reminders';
/** So many reminders a week at most, the urgent ones aside. */
export const MOST_A_WEEK = 2;

/** When she wants to be reminded, in her own words: `{at, said, askedAt}`, both times UTC ms. */
export const REMIND_AT = 'remindAt';
/** Until when she wants no reminders, UTC ms. */
export const PAUSED_UNTIL = 'remindPausedUntil';
/** That she had agreed to reminders when she stopped them along with "berhenti": "mulai lagi" brings them back. */
export const REMINDERS_HELD = 'remindersHeld';

/** Whether she agreed to be reminded and did not take it back. */
export function remindersOn({ record }: FlowContext): boolean {
  return record.consents[REMINDERS_CONSENT]?.given === true;
}

/** Whether she was ever asked. */
export function remindersAsked({ record }: FlowContext): boolean {
  return record.consents[REMINDERS_CONSENT] !== undefined;
}

/** Whether nothing may be sent to her. */
export function isStopped({ record }: Pick<FlowContext, 'record'>): boolean {
  return record.business.stopped === true;
}

/** Notes that she agrees to be reminded, by an answer or by her own wish, or that she does not. */
export const notesReminders = notesConsent(REMINDERS_CONSENT, REMINDERS_TEXT_VERSION);

/** Who asks to be reminded wants neither silence nor a pause any more. */
export const liftsSilence = sets(() => [
  { subject: BUSINESS, key: 'stopped', value: null },
  { subject: BUSINESS, key: PAUSED_UNTIL, value: null },
  { subject: BUSINESS, key: REMINDERS_HELD, value: null },
]);

/** A silence that ends is in the log. */
export const resumesTo = (target: string) =>
  [
    {
      guard: ({ context }: Pick<Moment, 'context'>) => isStopped(context),
      target,
      actions: { type: 'outcome', params: { outcome: 'messages_resumed' } },
    },
    { target },
  ] as const;

/** May we remind her? `input.wish` 'on' or 'off' is her own word; else it is asked. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => context.input.wish === 'on', target: 'begun' },
        { guard: ({ context }) => context.input.wish === 'off', target: 'off' },
        { target: 'ask' },
      ],
    },
    ask: {
      meta: {
        question: {
          ask: 'reminders:ask',
          expects: 'yesno',
          hint: () => ({ context: 'reminder_ok' }),
        },
      },
      on: {
        answer: [{ guard: answeredWith(true), target: 'begun' }, { target: 'off' }],
      },
    },
    begun: { always: resumesTo('on') },
    on: {
      entry: [
        ...notesReminders(true),
        liftsSilence,
        {
          type: 'say',
          params: {
            key: 'reminders:on',
            args: { most: MOST_A_WEEK, from: clockOf(EARLIEST), to: clockOf(LATEST) },
          },
        },
      ],
      type: 'final',
    },
    off: {
      entry: [
        ...notesReminders(false),
        sets(() => [
          { subject: BUSINESS, key: REMIND_AT, value: null },
          { subject: BUSINESS, key: REMINDERS_HELD, value: null },
        ]),
        { type: 'say', params: { key: 'reminders:off' } },
      ],
      type: 'final',
    },
  },
});

export const reminders: Flow = { name: 'reminders', version: 1, machine };

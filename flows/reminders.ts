import { answeredWith, type Flow, flowBasics, flowSetup, notesConsent } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';

/** Raised with the wording of `reminders:ask`: a consent counts for the text that was shown. */
const REMINDERS_TEXT_VERSION = 1;
/** What this consent is for; when it was given or taken back stands in the ledger. */
const REMINDERS_CONSENT = 'reminders';

/** Whether she agreed to be reminded and did not take it back. */
export function remindersOn({ record }: FlowContext): boolean {
  return record.consents[REMINDERS_CONSENT]?.given === true;
}

/** Whether she was ever asked. */
export function remindersAsked({ record }: FlowContext): boolean {
  return record.consents[REMINDERS_CONSENT] !== undefined;
}

const keeps = notesConsent(REMINDERS_CONSENT, REMINDERS_TEXT_VERSION);

/** May we remind her? `input.wish` 'on' or 'off' is her own word; else it is asked. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => context.input.wish === 'on', target: 'on' },
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
        answer: [{ guard: answeredWith(true), target: 'on' }, { target: 'off' }],
      },
    },
    on: {
      entry: [...keeps(true), { type: 'say', params: { key: 'reminders:on' } }],
      type: 'final',
    },
    off: {
      entry: [...keeps(false), { type: 'say', params: { key: 'reminders:off' } }],
      type: 'final',
    },
  },
});

export const reminders: Flow = { name: 'reminders', version: 1, machine };

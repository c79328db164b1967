import { answeredWith, type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS } from './kit/record.ts';
import { sets } from './kit/several.ts';
import { PERSON_ASKED } from './officer.ts';
import {
  notesReminders,
  PAUSED_UNTIL,
  REMIND_AT,
  REMINDERS_HELD,
  remindersOn,
} from './reminders.ts';

/** The flow's name: what answers its question with no choice is no answer to it. */
export const STOP = 'stop';

const PAUSE_DAYS = 30;
const DAY_MS = 86_400_000;
/** What can be stopped: everything is already when this is asked. */
const WHAT = ['all', 'reminders', 'pause'] as const;

/** The choice in the log, beside the stop itself. */
const chosen = (reason: string) => ({
  type: 'outcome' as const,
  params: { outcome: 'messages_stopped' as const, reason },
});
const pausedUntil = (context: FlowContext) => context.now + PAUSE_DAYS * DAY_MS;

/**
 * "Berhenti": nothing is sent any more until she writes again; her answers stay. Then she may say that
 * less is meant. Whoever says nothing more stays stopped, and whatever is no choice is heard as ever.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'stopped',
  states: {
    stopped: {
      entry: [
        sets(() => [
          { subject: BUSINESS, key: 'stopped', value: true },
          // Nobody writes to her any more, so nobody is to be waited for here.
          { subject: BUSINESS, key: PERSON_ASKED, value: null },
        ]),
        { type: 'outcome', params: { outcome: 'messages_stopped' } },
        { type: 'say', params: { key: 'stop:done' } },
      ],
      always: 'what',
    },
    what: {
      meta: {
        question: {
          ask: 'stop:what',
          expects: 'choice',
          choices: () =>
            WHAT.map((key) => ({ key, label: `stop:choice_${key}`, args: { days: PAUSE_DAYS } })),
        },
      },
      on: {
        answer: [
          { guard: answeredWith('reminders'), target: 'held' },
          { guard: answeredWith('pause'), target: 'pause' },
          { target: 'all' },
        ],
      },
    },
    all: {
      entry: [chosen('all'), { type: 'say', params: { key: 'stop:all' } }, { type: 'hush' }],
      type: 'final',
    },
    // Remembered only where she had agreed: "mulai lagi" switches nothing on that she never wanted.
    held: {
      always: [
        {
          guard: ({ context }) => remindersOn(context),
          target: 'reminders',
          actions: sets(() => [{ subject: BUSINESS, key: REMINDERS_HELD, value: true }]),
        },
        { target: 'reminders' },
      ],
    },
    reminders: {
      entry: [
        ...notesReminders(false),
        sets(() => [
          { subject: BUSINESS, key: 'stopped', value: null },
          { subject: BUSINESS, key: REMIND_AT, value: null },
        ]),
        chosen('reminders_only'),
        { type: 'say', params: { key: 'stop:reminders' } },
        { type: 'hush' },
      ],
      type: 'final',
    },
    pause: {
      entry: [
        sets((context) => [
          { subject: BUSINESS, key: 'stopped', value: null },
          { subject: BUSINESS, key: PAUSED_UNTIL, value: pausedUntil(context) },
        ]),
        chosen('pause'),
        { type: 'say', params: { key: 'stop:pause', args: { days: PAUSE_DAYS } } },
        { type: 'hush' },
      ],
      type: 'final',
    },
  },
});

export const stop: Flow = { name: STOP, version: 1, machine };

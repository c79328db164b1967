import { REMIND_CHOICES, toldWhen } from '../src/language/kinds/remind-when.ts';
import { humane, MOST_DAYS_AHEAD, resolveWhen } from '../src/language/remind/resolve.ts';
import { localOf, offsetMinutes } from '../src/platform/zone.ts';
import {
  answered,
  answeredWith,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  writes,
} from './kit/flow.ts';
import { clockOf } from './kit/hours.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';
import { usualMinute, zoneOf } from './remind-hours.ts';
import { liftsSilence, notesReminders, REMIND_AT, remindersOn, resumesTo } from './reminders.ts';

type In = { context: FlowContext };

/** The parts of the day as they are named, by the minute before which each ends. */
const PARTS = [
  ['pagi', 11 * 60],
  ['siang', 15 * 60],
  ['sore', 18 * 60],
] as const;

/** What she said last: in this flow, else in the wish that began it (`input.when`). */
const told = ({ memory, input }: FlowContext) => toldWhen(memory.when ?? input.when);

/** The moment that is meant; null where none was told. */
function meant(context: FlowContext) {
  const when = told(context);
  if (when === null) return null;
  const ahead = offsetMinutes(zoneOf(context));
  return { when, ...resolveWhen(when, context.now, ahead, usualMinute(context)) };
}

/** That moment within the hours at which anybody may be written to; `moved` where it was not. */
function settled(context: FlowContext) {
  const one = meant(context);
  if (one === null || !('at' in one)) return null;
  return { said: one.when.said, ...humane(one.at, context.now, offsetMinutes(zoneOf(context))) };
}

/**
 * She names a time at which she wants to be reminded; without one (`input.when`, as `readRemindWhen`
 * reads it) she is asked. Her own wish is her consent to reminders, and ends a silence or a pause.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [{ guard: ({ context }) => told(context) !== null, target: 'weigh' }, 'when'],
    },
    when: {
      meta: {
        question: {
          ask: 'remind-at:when',
          expects: 'remind-when',
          choices: () => REMIND_CHOICES.map((key) => ({ key, label: `remind-at:choice_${key}` })),
          skippable: true,
        },
      },
      on: {
        answer: [
          { guard: answeredWith(false), target: 'none' },
          { target: 'weigh', actions: remember((_, event) => ({ when: answered(event) })) },
        ],
        skip: 'none',
        back: 'done',
      },
    },
    weigh: {
      always: [
        { guard: ({ context }) => settled(context) !== null, target: 'agreed' },
        { target: 'when', actions: { type: 'say', params: ({ context }: In) => refusal(context) } },
      ],
    },
    agreed: {
      always: [
        { guard: ({ context }) => remindersOn(context), target: 'begun' },
        { target: 'begun', actions: [...notesReminders(true)] },
      ],
    },
    begun: { always: resumesTo('set') },
    set: {
      entry: [
        liftsSilence,
        ...writes('setField', (context) => ({
          subject: BUSINESS,
          key: REMIND_AT,
          value: wish(context),
        })),
        { type: 'say', params: ({ context }: In) => noted(context) },
        // She goes on another time: nothing is asked now.
        { type: 'hush' },
      ],
      type: 'final',
    },
    none: { entry: { type: 'say', params: { key: 'remind-at:none' } }, type: 'final' },
    done: { type: 'final' },
  },
});

function wish(context: FlowContext): Json {
  const { at = 0, said = '' } = settled(context) ?? {};
  return { at, said, askedAt: context.now };
}

function noted(context: FlowContext) {
  const { at = 0, moved = null } = settled(context) ?? {};
  const { day, weekday, minute } = localOf(at, zoneOf(context));
  const args = {
    weekday,
    date: day,
    clock: clockOf(minute),
    part: PARTS.find(([, until]) => minute < until)?.[0] ?? 'malam',
  };
  if (moved === null) return { key: 'remind-at:set', args };
  return { key: moved === 'early' ? 'remind-at:set_early' : 'remind-at:set_late', args };
}

function refusal(context: FlowContext) {
  const one = meant(context);
  const problem = one !== null && 'problem' in one ? one.problem : 'impossible';
  return { key: `remind-at:${problem}`, args: { days: MOST_DAYS_AHEAD } };
}

export const remindAt: Flow = { name: 'remind-at', version: 1, machine };

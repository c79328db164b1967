import type { RemindManner } from '../src/language/remind-manner.ts';
import { EARLIEST, LATEST } from '../src/platform/humane-hours.ts';
import { localOf } from '../src/platform/zone.ts';
import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import { clockOf } from './kit/hours.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';
import { hoursOf, hoursWith, REMIND_HOURS, remindHoursSaid, zoneOf } from './remind-hours.ts';
import { remindersOn } from './reminders.ts';

type In = { context: FlowContext };

const manner = ({ input }: FlowContext) => (input.manner ?? {}) as RemindManner;

/** Her hours with this wish; null where hardly any time would be left. */
function wished(context: FlowContext) {
  const { minute } = localOf(context.now, zoneOf(context));
  return hoursWith(hoursOf(context.record.business[REMIND_HOURS]), manner(context), minute);
}

/** How she wants to be reminded (`input.manner`, as `readRemindManner` reads it): kept and said back. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => wished(context) === null, target: 'narrow' },
        { guard: ({ context }) => manner(context).any === true, target: 'any' },
        { target: 'set' },
      ],
    },
    set: {
      entry: [
        ...writes('setField', (context) => ({
          subject: BUSINESS,
          key: REMIND_HOURS,
          value: wished(context) as Json,
        })),
        {
          type: 'say',
          params: ({ context }: In) => ({
            key: remindersOn(context) ? 'remind-manner:set' : 'remind-manner:set_off',
            args: { hours: remindHoursSaid(hoursOf(context.record.business[REMIND_HOURS])) },
          }),
        },
      ],
      type: 'final',
    },
    any: {
      entry: [
        ...writes('setField', () => ({ subject: BUSINESS, key: REMIND_HOURS, value: null })),
        { type: 'say', params: { key: 'remind-manner:any' } },
      ],
      type: 'final',
    },
    narrow: {
      entry: {
        type: 'say',
        params: ({ context }: In) => ({
          key: manner(context).notDays ? 'remind-manner:narrow_days' : 'remind-manner:narrow',
          args: { from: clockOf(EARLIEST), to: clockOf(LATEST) },
        }),
      },
      type: 'final',
    },
  },
});

export const remindManner: Flow = { name: 'remind-manner', version: 1, machine };

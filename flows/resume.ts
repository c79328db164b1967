import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import { liftsSilence, notesReminders, REMINDERS_HELD } from './reminders.ts';

/**
 * "Mulai lagi" after "berhenti": messages may be sent again, and reminders too where she had agreed to
 * them and stopped them with that word.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        {
          guard: ({ context }) => context.record.business[REMINDERS_HELD] === true,
          target: 'resumed',
          actions: [...notesReminders(true)],
        },
        { target: 'resumed' },
      ],
    },
    resumed: {
      entry: [
        liftsSilence,
        { type: 'outcome', params: { outcome: 'messages_resumed' } },
        { type: 'say', params: { key: 'stop:resumed' } },
      ],
      type: 'final',
    },
  },
});

export const resume: Flow = { name: 'resume', version: 1, machine };

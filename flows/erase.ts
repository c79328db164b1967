import { answeredWith, type Flow, flowBasics, flowSetup, remember } from './kit/flow.ts';

/** An old "ya" must not erase: the question is withdrawn after this long. */
const WITHDRAWN_AFTER_MS = 30 * 60_000;

/** "Hapus data saya": asked once more, then everything about her is removed (UU 27/2022 Ps 42–44). */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      entry: { type: 'timer', params: { key: 'erase', inMs: WITHDRAWN_AFTER_MS } },
      exit: { type: 'cancelTimer', params: { key: 'erase' } },
      meta: {
        question: {
          ask: 'erase:ask',
          expects: 'yesno',
          // Nothing may lie above this question when it is withdrawn.
          hint: () => ({ context: 'proceed', only_plain: true, binds: true }),
        },
      },
      on: {
        answer: [
          { guard: answeredWith(true), target: 'erased' },
          { target: 'kept', actions: { type: 'say', params: { key: 'erase:kept' } } },
        ],
        timer: 'kept',
      },
    },
    erased: {
      entry: [
        remember(() => ({ erased: true })),
        { type: 'erase' },
        { type: 'say', params: { key: 'erase:done' } },
        { type: 'hush' },
      ],
      type: 'final',
    },
    kept: { type: 'final' },
  },
  output: ({ context }) => context.memory.erased === true,
});

export const erase: Flow = { name: 'erase', version: 1, machine };

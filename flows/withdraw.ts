import { FILE_CONSENT, notesFileConsent } from './consent.ts';
import { caseOf } from './handing-over.ts';
import { answeredWith, type Flow, flowBasics, flowSetup, returned } from './kit/flow.ts';
import type { FlowContext, Moment } from './kit/question.ts';

/**
 * "Saya batalkan persetujuan" (UU 27/2022 Ps 9): it counts at once; then she chooses what becomes
 * of what was written. A file that officers have already is held back there.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => given(context), target: 'withdrawn' },
        { target: 'nothing' },
      ],
    },
    withdrawn: {
      entry: [
        ...notesFileConsent(false),
        { type: 'outcome', params: { outcome: 'consent_withdrawn' } },
      ],
      always: [
        { guard: ({ context }) => context.record.submittedAt !== null, target: 'held' },
        { target: 'ask' },
      ],
    },
    held: {
      entry: [
        { type: 'openCase', params: { stage: 'DIHUBUNGI', reasons: ['consent_withdrawn'] } },
        { type: 'say', params: { key: 'withdraw:held' } },
      ],
      always: 'ask',
    },
    ask: {
      meta: {
        question: {
          ask: 'withdraw:ask',
          expects: 'choice',
          choices: () => [
            { key: 'erase', label: 'withdraw:choice_erase' },
            { key: 'keep', label: 'withdraw:choice_keep' },
            { key: 'undo', label: 'withdraw:choice_undo' },
          ],
        },
      },
      on: {
        answer: [
          { guard: answeredWith('erase'), target: 'erasing' },
          { guard: answeredWith('undo'), target: 'undone' },
          { target: 'kept' },
        ],
      },
    },
    erasing: {
      entry: { type: 'call', params: { flow: 'erase' } },
      on: {
        returned: [
          { guard: ({ event }: Moment) => returned(event) === true, target: 'done' },
          { target: 'kept' },
        ],
        cancelled: 'kept',
      },
    },
    done: { type: 'final' },
    kept: { entry: { type: 'say', params: { key: 'withdraw:kept' } }, type: 'final' },
    undone: {
      entry: [
        ...notesFileConsent(true),
        { type: 'outcome', params: { outcome: 'consent_given' } },
        { type: 'say', params: { key: 'withdraw:undone' } },
      ],
      always: [
        { guard: ({ context }) => context.record.submittedAt !== null, target: 'resumed' },
        { target: 'done' },
      ],
    },
    resumed: {
      entry: {
        type: 'openCase',
        params: ({ context }: { context: FlowContext }) => caseOf(context),
      },
      type: 'final',
    },
    nothing: { entry: { type: 'say', params: { key: 'withdraw:nothing' } }, type: 'final' },
  },
});

function given({ record }: FlowContext): boolean {
  return record.consents[FILE_CONSENT]?.given === true;
}

export const withdraw: Flow = { name: 'withdraw', version: 1, machine };

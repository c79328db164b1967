import { isList, listed } from './beside.ts';
import { answeredWith, remember } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { nikOf, presentWorkers } from './workers.ts';

/**
 * Whether the form is to be handed out before the list is gone through in the chat: where numbers may
 * not be asked for here and one is lacking, once each time the file is taken up.
 */
export function isForForm({ identity, record, memory }: FlowContext): boolean {
  const present = presentWorkers(record);
  const lacks = present.length === 0 || present.some((worker) => nikOf(worker) === null);
  return identity === 'form' && memory.form !== true && lacks;
}

/** Where both ways are open, she is told once that there is another. */
export function tellsOfForm({ identity }: FlowContext) {
  return identity === 'both' ? [{ key: 'file:form_hint' }] : [];
}

/** The states of the file in which its numbers are left to the form. */
export const byFormStates = {
  handing: {
    entry: [
      remember(() => ({ form: true })),
      { type: 'call' as const, params: { flow: 'secure-form' } },
    ],
    on: { returned: 'byForm', cancelled: 'byForm' },
  },
  byForm: {
    meta: {
      question: {
        ask: 'file:by_form',
        expects: 'choice-or-yes',
        choices: () => ['here', 'form'].map((key) => ({ key, label: `file:by_form_${key}` })),
        hint: () => ({ context: 'proceed', yes: 'here', no: 'form', lists: true }),
        skippable: true,
      },
    },
    on: {
      answer: [
        { guard: isList, target: 'listing', actions: listed },
        { guard: answeredWith('here'), target: 'route' },
        { target: 'waiting' },
      ],
      skip: 'waiting',
    },
  },
  waiting: {
    entry: { type: 'say' as const, params: { key: 'file:by_form_waiting' } },
    type: 'final' as const,
  },
};

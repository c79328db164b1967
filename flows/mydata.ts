import { hasFile } from './completeness.ts';
import { FILE_CONSENT } from './consent.ts';
import { heldData } from './held.ts';
import { answeredWith, type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { ChoiceSpec, FlowContext } from './kit/question.ts';
import { says } from './kit/several.ts';
import { remindersOn } from './reminders.ts';

/**
 * Everything that is held about her and her workers, and what she may do with it: correct, switch
 * reminders, take the consent back, erase (UU 27/2022 Ps 5–9).
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'shown',
  states: {
    shown: { entry: says(heldData), always: 'ask' },
    ask: {
      meta: { question: { ask: 'mydata:ask', expects: 'choice', choices } },
      on: {
        answer: [
          { guard: answeredWith('fix'), target: 'fixing' },
          { guard: answeredWith('reminders'), target: 'reminding' },
          { guard: answeredWith('erase'), target: 'erasing' },
          { target: 'done' },
        ],
      },
    },
    fixing: {
      entry: { type: 'call', params: { flow: 'file', input: { at: 'review' } } },
      on: { returned: 'done', cancelled: 'done' },
    },
    reminding: {
      entry: {
        type: 'call',
        params: ({ context }: { context: FlowContext }) => ({
          flow: 'reminders',
          input: { wish: remindersOn(context) ? 'off' : 'on' },
        }),
      },
      on: { returned: 'done', cancelled: 'done' },
    },
    erasing: {
      entry: { type: 'call', params: { flow: 'erase' } },
      on: { returned: 'done', cancelled: 'done' },
    },
    done: { type: 'final' },
  },
});

function choices(context: FlowContext): ChoiceSpec[] {
  const consented = context.record.consents[FILE_CONSENT]?.given === true;
  const wish = remindersOn(context) ? 'off' : 'on';
  return [
    ...(consented && hasFile(context) ? [{ key: 'fix', label: 'mydata:choice_fix' }] : []),
    { key: 'reminders', label: `mydata:choice_reminders_${wish}` },
    { key: 'erase', label: 'mydata:choice_erase' },
    { key: 'done', label: 'mydata:choice_done' },
  ];
}

export const mydata: Flow = { name: 'mydata', version: 1, machine };

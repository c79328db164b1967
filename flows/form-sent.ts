import { missingFields, openFields } from './completeness.ts';
import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { type Say, says } from './kit/several.ts';
import { missingLines } from './missing.ts';
import { presentWorkers } from './workers.ts';

/** What of the list is there, and what still lacks. */
function thanks(context: FlowContext): Say[] {
  const count = presentWorkers(context.record).length;
  if (count === 0) return [{ key: 'form-sent:empty' }];
  const gaps = missingFields(context);
  if (gaps.length === 0) return [{ key: 'form-sent:complete', args: { count } }];
  return [{ key: 'form-sent:gaps', args: { count } }, ...missingLines(context, gaps)];
}

/** Whether the list can be looked through: nothing of the first round is to be asked any more. */
function isReady(context: FlowContext): boolean {
  return presentWorkers(context.record).length > 0 && openFields(context).length === 0;
}

/** The form was sent: the talk goes on by itself where the file stands now. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: {
      entry: [
        says(thanks),
        {
          type: 'call',
          params: ({ context }: { context: FlowContext }) => ({
            flow: 'file',
            input: isReady(context) ? { at: 'review' } : {},
          }),
        },
      ],
      on: { returned: 'over', cancelled: 'over' },
    },
    over: { type: 'final' },
  },
});

export const formSent: Flow = { name: 'form-sent', version: 1, machine };

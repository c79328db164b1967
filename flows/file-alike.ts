import { oneStatus, sharesStatus, withoutStatus } from './fields/status-all.ts';
import { together } from './fields/together.ts';
import { answeredWith, remember } from './kit/flow.ts';
import { partsOf } from './kit/parts.ts';
import type { FlowContext } from './kit/question.ts';
import { writesAll } from './kit/several.ts';
import { calledIn } from './workers.ts';

/** Of one more it is asked as of the first. */
const LEAST = 2;

/** Whether the others may be the same kind of worker as the first; asked once. */
export function mayBeAlike({ record, memory }: FlowContext): boolean {
  if (memory.alike === true) return false;
  return oneStatus(record) !== null && withoutStatus(record).length >= LEAST;
}

const asked = remember(() => ({ alike: true }));

/** The state of the file in which one answer may do for the status of all the others. */
export const alikeStates = {
  alike: {
    meta: {
      question: {
        ask: 'file:alike',
        expects: 'choice-or-yes',
        args: (context: FlowContext) => {
          const { record } = context;
          const { ref = '', status = '' } = oneStatus(record) ?? {};
          const others = withoutStatus(record).map((worker) => worker.ref);
          return {
            ...calledIn(context, ref),
            who: together(record, others),
            what: partsOf([[`file:alike_${status}`, {}]]),
          };
        },
        choices: () => ['same', 'differs'].map((key) => ({ key, label: `file:alike_${key}` })),
        hint: () => ({ context: 'confirm_data', yes: 'same', no: 'differs' }),
        skippable: true,
      },
    },
    on: {
      answer: [
        {
          guard: answeredWith('same'),
          target: 'route',
          actions: [
            asked,
            writesAll(({ record }) => sharesStatus(record, oneStatus(record)?.status ?? null)),
          ],
        },
        { target: 'route', actions: asked },
      ],
      skip: { target: 'route', actions: asked },
      // He whose status the others might share may have been taken out.
      returned: { target: 'route' },
    },
  },
};

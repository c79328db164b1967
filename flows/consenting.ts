import { returned } from './kit/flow.ts';
import type { Moment } from './kit/question.ts';

/** A state that asks for the consent to the file: a yes leads to `given`, everything else to `over`. */
export function consenting<Given extends string>(given: Given) {
  return {
    entry: { type: 'call' as const, params: { flow: 'consent' } },
    on: {
      returned: [
        { guard: ({ event }: Moment) => returned(event) === true, target: given },
        { target: 'over' as const },
      ],
      cancelled: 'over' as const,
    },
  };
}

import type { Worker } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import type { FormState } from '../ports.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';

/** The worker of the address (`:ref`), with his number in the list. */
export function whom({ param, state }: Visit): { worker: Worker; number: number } {
  const present = presentWorkers(state.record);
  const at = present.findIndex(({ ref }) => ref === param('ref'));
  const worker = present[at];
  if (!worker) throw new Refused(404, 'no_worker');
  return { worker, number: at + 1 };
}

/** Who comes after him in the list; null: he is the last. */
export function after({ record }: FormState, ref: string): string | null {
  const present = presentWorkers(record);
  const at = present.findIndex((worker) => worker.ref === ref);
  return at === -1 ? null : (present[at + 1]?.ref ?? null);
}

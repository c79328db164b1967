import type { Worker } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';

type Where = Pick<Visit, 'link' | 'state'>;

/** The worker whose own link it is. Throws where he is in the list no longer. */
export function himself({ link, state }: Where): Worker {
  const found = presentWorkers(state.record).find(({ ref }) => ref === link.subject);
  if (!found) throw new Refused(410, 'taken_out');
  return found;
}

import { REMOVED } from '../../../flows/kit/record.ts';
import type { Write } from '../../../flows/kit/several.ts';
import { REMOVALS, restores, takenOut } from '../../../flows/removal.ts';
import { removedWorkers } from '../../../flows/workers.ts';
import { fillIn } from '../fill-in.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { whom } from './whom.ts';

/** Takes a worker out of the list, as in the chat: he can be put back until the file is handed over. */
export async function takeOutStep(visit: Visit): Promise<Response> {
  const { worker } = whom(visit);
  const { sebab = '' } = await visit.form();
  const why = REMOVALS.find((one) => one === sebab);
  if (why === undefined || why === 'keep') return visit.go(`/p/${worker.ref}`);
  const writes = takenOut(visit.about(worker.ref), worker.ref, why);
  return await changed(visit, worker.ref, writes, 'removed');
}

/** Puts one back who was taken out. */
export async function restoreStep(visit: Visit): Promise<Response> {
  const ref = visit.param('ref');
  if (!removedWorkers(visit.state.record).some((worker) => worker.ref === ref))
    throw new Refused(404, 'no_worker');
  const event = { type: 'answer', value: `restore.${ref}` } as const;
  return await changed(visit, ref, restores(visit.about(ref), event), 'restored');
}

async function changed(
  visit: Visit,
  ref: string,
  writes: readonly Write[],
  told: string,
): Promise<Response> {
  const { parts, link, state } = visit;
  const seen = state.versions.get(`${ref}.${REMOVED}`) ?? 0;
  const change = { field: { subject: ref, key: REMOVED }, seen, writes };
  const { moved } = await fillIn(parts, link, visit.about(ref), [change]);
  return visit.go('', moved.length > 0 ? 'moved' : told);
}

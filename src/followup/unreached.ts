import { openCase } from './effects.ts';
import type { FollowupTx } from './ports.ts';

/** Nothing reaches an employer any more: an officer sees it with her case, and calls. `now`: UTC ms. */
export async function unreached(employerId: string, tx: FollowupTx, now: number): Promise<void> {
  const reasons = ['reminder_failed'] as const;
  await openCase({ kind: 'openCase', stage: 'DIHUBUNGI', reasons }, { employerId, now }, tx);
}

import type { CaseFacts } from '../../followup/facts.ts';
import type { OfficeTx } from '../parts.ts';
import type { Visit } from '../visit.ts';

/** So long a case stays with who opened it, unless it is renewed. */
export const LEASE_MS = 5 * 60_000;

/** Whether there is anything to work on. */
export function isOpen({ closedAt, mergedInto }: CaseFacts): boolean {
  return closedAt === null && mergedInto === null;
}

/** Who else has the case open now: an officer's id, or null. */
export function heldByOther({ lease }: CaseFacts, visit: Pick<Visit, 'officer' | 'now'>) {
  const isOther = lease !== null && lease.by !== visit.officer.id && lease.until > visit.now;
  return isOther ? lease.by : null;
}

/** The case with its lease as it now is: taken or renewed where it is open and nobody else holds it. */
export async function held(
  facts: CaseFacts,
  { officer, now, may }: Visit,
  tx: Pick<OfficeTx, 'holdCase'>,
): Promise<CaseFacts> {
  if (!isOpen(facts) || !may('work on a case')) return facts;
  return { ...facts, lease: await tx.holdCase(facts.id, officer.id, now + LEASE_MS, now) };
}

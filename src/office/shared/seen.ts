import type { CaseFacts } from '../../followup/facts.ts';
import type { Share } from '../act/ports.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';

/**
 * All that another office sees of a case: where it stands, and nothing of the people in it (DOMAIN 6.2).
 * Times are UTC ms.
 */
export type Seen = {
  /** Names it in addresses; no other id of ours leaves the office. */
  id: string;
  business: string;
  place: string | null;
  stage: CaseFacts['stage'];
  since: number;
  lastStep: number | null;
  sharedAt: number;
  /** Whether anything can still be told about it. */
  open: boolean;
};

/** What is shared with the officer's own office, as it stands now. */
export async function seenBy({ parts, officer, now }: Visit): Promise<Seen[]> {
  if (officer.org === null) return [];
  await parts.queue.refresh(now);
  const shares = await parts.act.sharesWith(officer.org);
  return shares.flatMap((share) => {
    const facts = parts.queue.ofEmployer(share.employerId);
    return facts?.businessName ? [seen(share, facts)] : [];
  });
}

function seen(share: Share, facts: CaseFacts): Seen {
  const merged = facts.mergedInto !== null;
  return {
    id: share.id,
    business: facts.businessName ?? '',
    place: facts.place,
    stage: merged ? 'DUPLIKAT' : facts.stage,
    since: facts.openedAt,
    lastStep: facts.last?.at ?? null,
    sharedAt: share.at,
    open: !merged && facts.closedAt === null,
  };
}

/**
 * The share of the address (`:id`). Refused with 404 where there is none, where it was ended, and where
 * it is another office's: that there is such a case is nothing to tell.
 */
export async function sharedCase(visit: Visit): Promise<{ seen: Seen; facts: CaseFacts }> {
  const { parts, officer } = visit;
  const one = (await seenBy(visit)).find(({ id }) => id === visit.param('id'));
  const share = (await parts.act.sharesWith(officer.org ?? '')).find(({ id }) => id === one?.id);
  const facts = share ? parts.queue.ofEmployer(share.employerId) : null;
  if (!one || !facts) throw new Refused(404, 'no_shared_case');
  return { seen: one, facts };
}

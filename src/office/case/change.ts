import type { CaseFacts } from '../../followup/facts.ts';
import type { CaseChange } from '../../followup/ports.ts';
import type { OfficeTx } from '../parts.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';

/** What an officer does to a case. `action` and `reason` are codes: the trail holds nothing personal. */
export type Step = {
  action: string;
  change: CaseChange;
  reason?: string | undefined;
  detail?: Readonly<Record<string, string | number>> | undefined;
};

/** The version of the case that the posted form was shown (`versi`). */
export async function shownVersion(visit: Visit): Promise<number> {
  return Number((await visit.form()).versi ?? Number.NaN);
}

/**
 * Changes a case, writes `more`, and notes it in the trail, all in one transaction. Refused with 409
 * when the form was shown another state of the case than it now has: nothing is written then.
 */
export async function changeCase(
  visit: Visit,
  facts: CaseFacts,
  { action, change, reason, detail }: Step,
  more: (tx: OfficeTx) => Promise<void> = async () => undefined,
): Promise<void> {
  const version = await shownVersion(visit);
  const { parts, officer, now } = visit;
  await parts.store.write(async (tx) => {
    if (!(await tx.changeCase(facts.id, version, change, now))) throw new Refused(409, 'stale');
    await more(tx);
    await tx.audit({
      actor: officer.id,
      action,
      subject: facts.employerId,
      at: now,
      reason,
      detail,
    });
  });
}

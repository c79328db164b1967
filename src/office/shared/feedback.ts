import { dayOf } from '../../../flows/kit/month.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import type { OutcomeCode } from '../../followup/outcome-codes/code.ts';
import type { OutcomeCodes } from '../../followup/outcome-codes.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';

/** What this one asks for comes up in the queue at once. */
const NEEDS_OFFICER = 'butuh_petugas';

/** What a partner office may answer. */
export function feedbackCodes(codes: OutcomeCodes): OutcomeCode[] {
  return [...codes.values()].filter(({ of }) => of === 'partner');
}

/** Whether the same was told by this officer today. */
export async function isToldToday(
  { parts, officer, now }: Visit,
  { employerId }: CaseFacts,
  code: string,
): Promise<boolean> {
  const lines = await parts.followup.outcomesOf(employerId);
  return lines.some(
    ({ kind, by, at }) => kind === code && by === officer.id && dayOf(at) === dayOf(now),
  );
}

/** Stores it as a line of the case's log; a call for an officer makes the case due now. */
export async function storeFeedback(visit: Visit, facts: CaseFacts, code: string): Promise<void> {
  const { parts, officer, now } = visit;
  const { id, employerId, version } = facts;
  await parts.store.write(async (tx) => {
    const change = { nextAt: now, nextKind: 'check', snoozedUntil: null } as const;
    if (code === NEEDS_OFFICER && !(await tx.changeCase(id, version, change, now)))
      throw new Refused(409, 'stale');
    await tx.logOutcome({ employerId, kind: code, reason: null, by: officer.id, at: now });
    await tx.audit({
      actor: officer.id,
      action: 'partner_feedback',
      subject: employerId,
      at: now,
      reason: code,
    });
  });
}

import type { Database } from '../../../db/open.ts';
import { dayOf } from '../../../flows/kit/month.ts';
import { applyOutcome } from '../../followup/contact.ts';
import type { Way } from '../../followup/facts.ts';
import { outcomeCodes } from '../../followup/outcome-codes.ts';
import { workingDayIn } from '../../followup/working-days.ts';

/** What an officer of the demonstration did, some days after the talk. */
export type Work = {
  daysLater: number;
  way: Way | null;
  code: string;
  reason?: string;
  /** Days from then until the date that was agreed on. */
  inDays?: number;
  document?: string;
};

/** Does it as the console would: the case changed, the outcome logged, the trail written. */
export async function doWork(
  database: Database,
  { conversationId, officerId }: { conversationId: string; officerId: string },
  { way, code: name, reason, inDays, document }: Work,
  now: number,
): Promise<void> {
  const cases = await database.followup.openCases();
  const facts = cases.find((one) => one.conversationId === conversationId);
  const code = outcomeCodes().get(name);
  if (!facts || !code) throw new Error(`the demonstration has no case for ${name}`);
  const judged = applyOutcome(
    facts,
    code,
    {
      way,
      ...(reason === undefined ? {} : { reason }),
      ...(inDays === undefined ? {} : { day: workingDayIn(inDays, now) }),
      ...(document === undefined ? {} : { document, documentDate: dayOf(now) }),
    },
    now,
  );
  if (judged.is === 'wrong')
    throw new Error(`the demonstration's ${name}: ${JSON.stringify(judged.problems)}`);
  const { employerId } = facts;
  const change = { ...judged.change, assignee: officerId };
  await database.write(async (tx) => {
    await tx.changeCase(facts.id, facts.version, change, now);
    await tx.logOutcome({ ...judged.line, employerId, by: officerId });
    await tx.audit({ actor: officerId, action: 'contact_logged', subject: employerId, at: now });
  });
}

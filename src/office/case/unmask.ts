import { requireProof } from '../accounts/proof.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { caseOf } from './case-file.ts';
import { held } from './lease.ts';
import { namedNumber, numberIn } from './masked.ts';
import { shownCase } from './page.tsx';
import { mayUnmask, UNMASK_REASONS } from './unmask-rule.ts';

/**
 * Answers the case page with one number whole. That it was looked at, by whom and why, is on the disk
 * before it is shown; it stands in no address, and no browser keeps the page.
 */
export async function unmask(visit: Visit): Promise<Response> {
  const file = await caseOf(visit);
  requireProof(visit, `/kasus/${file.facts.id}`);
  const { nomor = '', alasan = '' } = await visit.form();
  const unmasked = namedNumber(nomor);
  if (unmasked === null || numberIn(file.employer.record, unmasked) === null)
    throw new Refused(404, 'no_number');
  const reason = UNMASK_REASONS.find((code) => code === alasan);
  if (reason === undefined) throw new Refused(400, 'no_unmask_reason');
  if (!mayUnmask(file)) throw new Refused(403, 'consent_withdrawn');
  const { officer, now, parts } = visit;
  const facts = await parts.store.write(async (tx) => {
    const subject = file.facts.employerId;
    const detail = { ...unmasked };
    await tx.audit({
      actor: officer.id,
      action: 'number_unmasked',
      subject,
      at: now,
      reason,
      detail,
    });
    return await held(file.facts, visit, tx);
  });
  return await shownCase(visit, { ...file, facts, unmasked });
}

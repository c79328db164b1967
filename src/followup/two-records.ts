import { BY_TALK, raise } from './effects.ts';
import type { FollowupTx } from './ports.ts';

/**
 * She has two records, hers and that of the employer `other`: both cases are opened, each naming the
 * other in its trail, for a person to put them together. What either has to do besides stays as it is.
 */
export async function twoRecords(
  { other }: { other: string },
  { employerId, now }: { employerId: string; now: number },
  tx: FollowupTx,
): Promise<void> {
  const both = [employerId, other];
  const raised = { stage: 'DIHUBUNGI', reasons: ['needs_decision'] } as const;
  for (const id of both) await raise(raised, { employerId: id, now, isBeside: true }, tx);
  for (const id of both) {
    const of = await tx.openCaseOf(id === other ? employerId : other);
    const detail = of === null ? {} : { detail: { case: of.id } };
    await tx.audit({ actor: BY_TALK, action: 'same_owner', subject: id, at: now, ...detail });
  }
}

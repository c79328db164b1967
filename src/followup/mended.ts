import type { EffectOf } from '../../flows/kit/effects.ts';

export interface MendedTx {
  /** Notes that the owner has answered for a row that BPJS gave back. */
  markMended(row: { employerId: string; subject: string; key: string; at: number }): Promise<void>;
}

/** The owner has told a field again that BPJS gave back. */
export async function mended(
  { subject, key }: EffectOf<'mended'>,
  { employerId, now }: { employerId: string; now: number },
  tx: MendedTx,
): Promise<void> {
  await tx.markMended({ employerId, subject, key, at: now });
}

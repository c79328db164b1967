import { FILE_CONSENT } from '../../flows/consent.ts';
import { logOutcome, openCase } from './effects.ts';
import type { FollowupReader, FollowupTx } from './ports.ts';

/** Silent for so long, an owner with an unfinished list is looked after by a person. */
const SILENT_MS = 3 * 86_400_000;

type Parts = {
  followup: Pick<FollowupReader, 'leftSince'>;
  write(work: (tx: FollowupTx) => Promise<void>): Promise<void>;
};

/**
 * Opens a case for everyone who agreed to the file and left before it was handed over: three days of
 * silence, and only with the consent, which says that officers see it. `now`: UTC ms. Gives how many.
 */
export async function openUnfinished({ followup, write }: Parts, now: number): Promise<number> {
  const left = await followup.leftSince(FILE_CONSENT, now - SILENT_MS);
  for (const employerId of left)
    await write(async (tx) => {
      if (await tx.openCaseOf(employerId)) return;
      const source = { employerId, now };
      await openCase(
        { kind: 'openCase', stage: 'DATA_KURANG', reasons: ['list_unfinished'] },
        source,
        tx,
      );
      await logOutcome({ kind: 'outcome', outcome: 'list_left' }, source, tx);
    });
  return left.length;
}

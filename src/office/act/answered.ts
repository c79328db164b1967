import { CALL_AT } from '../../../flows/callback.ts';
import type { CaseReason } from '../../../flows/kit/effects.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { PERSON_ASKED } from '../../../flows/officer.ts';
import { storageOf } from '../../conversation/field-storage.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import type { CaseChange } from '../../followup/ports.ts';
import type { OfficeTx } from '../parts.ts';

/** Where the record keeps a wish that is a reason of the case. */
const WISHES: readonly (readonly [CaseReason, string])[] = [
  ['wants_person', PERSON_ASKED],
  ['call_back', CALL_AT],
];

/** What a change answered is wished no more in the record either: her talk would still tell her to wait. */
export async function forgetAnswered(
  tx: Pick<OfficeTx, 'setField'>,
  { employerId, reasons }: CaseFacts,
  change: CaseChange,
  { by, now }: { by: string; now: number },
): Promise<void> {
  for (const [reason, key] of WISHES) {
    if (!reasons.includes(reason) || change.reasons?.includes(reason)) continue;
    const storage = storageOf(BUSINESS, key, null);
    await tx.setField({ employerId, subject: BUSINESS, key, value: null, storage, by, now });
  }
}

import type { StoredEffect } from '../../flows/kit/effects.ts';
import { storageOf } from './field-storage.ts';
import { LINK_LASTS_MS } from './form-link.ts';
import { JOIN_LASTS_MS } from './join-link.ts';
import { keptAs } from './misunderstood.ts';
import type { EffectHandlers, EffectSource, TurnTx } from './ports.ts';

type Own =
  | 'setField'
  | 'consent'
  | 'submitted'
  | 'link'
  | 'joinLink'
  | 'timer'
  | 'cancelTimer'
  | 'job'
  | 'misunderstood'
  | 'tip';

/** Who wrote an answer that came by talk. */
const BY_OWNER = 'owner';

/** The handlers of the conversation's own effects; other rooms bring theirs. */
export const conversationEffects: Pick<EffectHandlers<TurnTx>, Own> = {
  async setField({ subject, key, value }, { employerId, now }, tx) {
    const storage = storageOf(subject, key, value);
    await tx.setField({ employerId, subject, key, value, storage, by: BY_OWNER, now });
  },
  async consent({ purpose, textVersion, given }, { employerId, now }, tx) {
    await tx.addConsent({ employerId, purpose, textVersion, given, now });
  },
  async submitted(_, { employerId, now }, tx) {
    await tx.markSubmitted(employerId, now);
  },
  async link({ purpose, subject }, { employerId, conversationId, now }, tx) {
    const expiresAt = now + LINK_LASTS_MS[purpose];
    await tx.makeLink({ employerId, conversationId, purpose, subject, now, expiresAt });
  },
  async joinLink({ channel }, { employerId, conversationId, now }, tx) {
    const expiresAt = now + JOIN_LASTS_MS;
    await tx.makeJoin({ employerId, conversationId, channel, now, expiresAt });
  },
  async timer({ key, inMs }, { conversationId, now }, tx) {
    await tx.setTimer(conversationId, key, now + inMs);
  },
  async cancelTimer({ key }, { conversationId }, tx) {
    await tx.deleteTimer(conversationId, key);
  },
  async job({ id: ref, service, input }, { conversationId, now }, tx) {
    await tx.addJob({ conversationId, ref, service, input, now });
  },
  async misunderstood(effect, { now }, tx) {
    await tx.keepMisunderstood(keptAs(effect, now));
  },
  async tip({ kecamatan, reason }, _, tx) {
    await tx.countTip(kecamatan, reason);
  },
};

/** Hands an effect to its one handler. */
export async function handle<Tx>(
  handlers: EffectHandlers<Tx>,
  effect: StoredEffect,
  source: EffectSource,
  tx: Tx,
): Promise<void> {
  const handler = handlers[effect.kind] as (
    effect: StoredEffect,
    source: EffectSource,
    tx: Tx,
  ) => Promise<void>;
  await handler(effect, source, tx);
}

import type { StoredEffect } from '../../flows/kit/effects.ts';
import type { Conversation, TurnTx } from './ports.ts';

/** What changes the record itself. */
const CHANGES: ReadonlySet<StoredEffect['kind']> = new Set<StoredEffect['kind']>([
  'setField',
  'consent',
  'submitted',
]);

/**
 * Brings what a turn changed of the record to the other talks that work on it, so that none asks for
 * what is answered. Erasing tells nobody: those talks are over.
 */
export async function tellOthers(
  tx: Pick<TurnTx, 'tellOthers'>,
  { id: conversationId, employerId, channel: on, alsoOn = [] }: Conversation,
  effects: readonly StoredEffect[],
  now: number,
): Promise<void> {
  const changes = effects.some(({ kind }) => CHANGES.has(kind));
  if (alsoOn.length === 0 || !changes || effects.some(({ kind }) => kind === 'erase')) return;
  const fields = effects.flatMap((effect) => {
    if (effect.kind !== 'setField') return [];
    const { subject, key } = effect;
    return [{ subject, key }];
  });
  const content = { kind: 'filled', fields, on } as const;
  await tx.tellOthers({ conversationId, employerId, content, now });
}

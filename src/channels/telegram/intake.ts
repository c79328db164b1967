import type { InboxPort } from '../../delivery/channel.ts';
import type { Inbound } from '../../platform/message.ts';
import { CHANNEL, type TelegramOptions } from './options.ts';
import { Trouble } from './trouble.ts';
import { readUpdate } from './update.ts';

/** The database would not take it. Its message is no one's to see: it may quote what was written. */
export const INBOX_FAILING = 'inbox-failing';

/**
 * Stores updates as they came from Telegram and resolves with the pressed buttons among them once
 * they are committed: only then may the updates be confirmed. Throws a Trouble 'inbox-failing'.
 */
export async function takeIn(
  updates: readonly unknown[],
  inbox: InboxPort,
  { log, clock }: Pick<TelegramOptions, 'log' | 'clock'>,
  cursor?: string,
): Promise<string[]> {
  const read = updates.map((update) => readUpdate(update, clock.now()));
  const batch = read.map(({ inbound }) => inbound).filter((one): one is Inbound => one !== null);
  try {
    if (batch.length > 0 || cursor !== undefined) await inbox.accept(batch, cursor);
  } catch {
    throw new Trouble(INBOX_FAILING);
  }
  for (const { malformed, kind } of read)
    if (malformed) log.warn('update-skipped', { channel: CHANNEL, kind });
  return read.map(({ callbackId }) => callbackId).filter((id) => id !== null);
}

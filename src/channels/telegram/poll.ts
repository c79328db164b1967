import type { InboxPort } from '../../delivery/channel.ts';
import { fields, whole } from '../../platform/fields.ts';
import type { Client } from './client.ts';
import { INBOX_FAILING, takeIn } from './intake.ts';
import { ALLOWED_UPDATES, CHANNEL, type TelegramOptions } from './options.ts';
import { Trouble } from './trouble.ts';

/**
 * After a week without updates Telegram starts numbering anew, at random (Bot API, "Update").
 * An offset from before would then confirm, unseen, everything numbered lower.
 */
const CURSOR_LIVES_MS = 6 * 86_400_000;

const LIMIT = 100;
const DEFAULT_LONG_POLL_SECONDS = 30;
const DEFAULT_GRACE_MS = 10_000;

/**
 * Asks once for updates, which confirms those stored before, and stores what came.
 * `hold`: Telegram may hold the question until something comes; otherwise it answers at once.
 * Resolves with the pressed buttons, or null when nothing came. Throws a Trouble.
 */
export type Poll = (hold: boolean, stop: AbortSignal) => Promise<string[] | null>;

/** Reads updates in batches; the position is what the inbox holds, never what was merely fetched. */
export function createPoll(client: Client, inbox: InboxPort, options: TelegramOptions): Poll {
  const longPoll = options.longPollSeconds ?? DEFAULT_LONG_POLL_SECONDS;
  const graceMs = options.pollGraceMs ?? DEFAULT_GRACE_MS;
  let position: { last: number | null; at: number } | null = null;

  return async (hold, stop) => {
    position ??= await stored(inbox);
    const { last, at } = position;
    const fresh = last !== null && options.clock.now() - at < CURSOR_LIVES_MS;
    const timeout = hold ? longPoll : 0;
    const updates = await client.call(
      'getUpdates',
      {
        ...(fresh ? { offset: last + 1 } : {}),
        timeout,
        limit: LIMIT,
        allowed_updates: ALLOWED_UPDATES,
      },
      { timeoutMs: timeout * 1000 + graceMs, stop },
    );
    if (!Array.isArray(updates)) throw new Trouble('telegram-unreadable');
    if (updates.length === 0) return null;
    const ids = updates.map((one) => whole(fields(one)?.update_id)).filter((id) => id !== null);
    // Without a number nothing could be confirmed: it would come again and again, without a pause.
    if (ids.length === 0) throw new Trouble('telegram-unreadable');
    const newest = Math.max(...ids);
    const pressed = await takeIn(updates, inbox, options, String(newest));
    position = { last: newest, at: options.clock.now() };
    return pressed;
  };
}

async function stored(inbox: InboxPort): Promise<{ last: number | null; at: number }> {
  const cursor = await inbox.cursor(CHANNEL).catch(() => {
    throw new Trouble(INBOX_FAILING);
  });
  return cursor !== null && /^\d{1,15}$/.test(cursor.value)
    ? { last: Number(cursor.value), at: cursor.at }
    : { last: null, at: 0 };
}

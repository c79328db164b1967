import { fields, words } from '../../platform/fields.ts';
import type { Client } from './client.ts';
import { ALLOWED_UPDATES, type TelegramOptions } from './options.ts';
import { Trouble } from './trouble.ts';

/** The path below PUBLIC_URL that Telegram is told to call. */
export const WEBHOOK_PATH = '/telegram/webhook';

/** Telegram does not know the token (401, or 404 when it is no token at all). */
export function unknownToken(error: unknown): boolean {
  return error instanceof Trouble && (error.status === 401 || error.status === 404);
}

/**
 * Our own user name, null where there is none; false when the token is wrong. Throws a Trouble when
 * Telegram could not be asked.
 */
export async function ownName(
  client: Client,
  limits: { timeoutMs: number; stop: AbortSignal },
): Promise<string | null | false> {
  try {
    return words(fields(await client.call('getMe', {}, limits))?.username);
  } catch (error) {
    if (unknownToken(error)) return false;
    throw error;
  }
}

/**
 * Tells Telegram how we want to receive. What waits there is kept either way: by default neither
 * call drops pending updates.
 */
export async function announce(
  client: Client,
  { mode, publicUrl, webhookSecret }: TelegramOptions,
  limits: { timeoutMs: number; stop: AbortSignal },
): Promise<void> {
  if (mode === 'polling') {
    await client.call('deleteWebhook', {}, limits);
    return;
  }
  const webhook = {
    url: publicUrl.replace(/\/*$/, '') + WEBHOOK_PATH,
    ...(webhookSecret === undefined ? {} : { secret_token: webhookSecret }),
    allowed_updates: ALLOWED_UPDATES,
  };
  await client.call('setWebhook', webhook, limits);
}

import { fields, words } from '../../platform/fields.ts';
import { createClient } from './client.ts';

const WAIT_MS = 10_000;

/** The bot's user name, for links to it; null when it has none. Throws a Trouble when Telegram cannot tell. */
export async function telegramName(token: string, apiRoot?: string): Promise<string | null> {
  const me = await createClient(token, apiRoot).call('getMe', {}, { timeoutMs: WAIT_MS });
  return words(fields(me)?.username);
}

import { createClient } from './client.ts';
import { troubleFrom } from './trouble.ts';

const WAIT_MS = 10_000;

/** Whether the Bot API takes this token; `detail` is 'ok' or the code of what went wrong. */
export async function checkTelegram(
  token: string,
  apiRoot?: string,
): Promise<{ ok: boolean; detail: string }> {
  try {
    await createClient(token, apiRoot).call('getMe', {}, { timeoutMs: WAIT_MS });
    return { ok: true, detail: 'ok' };
  } catch (error) {
    return { ok: false, detail: troubleFrom(error).code };
  }
}

import type { Clock } from '../../platform/clock.ts';
import { createClient } from './client.ts';
import { troubleFrom } from './trouble.ts';
import { wordOf } from './watch.ts';

const WAIT_MS = 10_000;

/** Whether Meta takes the token and knows the number; `detail` is 'ok' or the code of what is wrong. */
export async function checkWhatsAppCloud(
  { apiRoot, token, phoneId }: { apiRoot: string; token: string; phoneId: string },
  clock: Clock,
): Promise<{ ok: boolean; detail: string }> {
  try {
    const client = createClient(apiRoot, token, clock);
    await client.call('GET', `${phoneId}?fields=id`, null, { timeoutMs: WAIT_MS });
    return { ok: true, detail: 'ok' };
  } catch (error) {
    return { ok: false, detail: wordOf(troubleFrom(error)) };
  }
}

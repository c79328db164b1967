import { TOKEN_WRONG } from '../../platform/channel-state.ts';
import { fields } from '../../platform/fields.ts';
import { nap } from '../../platform/nap.ts';
import type { Client, Limits } from './client.ts';
import type { Health } from './health.ts';
import type { Trouble } from './trouble.ts';
import { troubleFrom } from './trouble.ts';

const DEFAULT_BACKOFF_MS = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000] as const;

/** A token that Meta does not take: 401, or its codes for one that is wrong or has expired. */
export function unknownToken({ status, graph }: Trouble): boolean {
  return graph === 190 || graph === 0 || (status === 401 && graph === null);
}

/** One word for a trouble in calling the API. */
export function wordOf(trouble: Trouble): string {
  return unknownToken(trouble) ? TOKEN_WRONG : trouble.code;
}

/**
 * Looks whether Meta takes the token and knows our number, again and again until it does or `stop`.
 * `settled` is called after the first look, well or badly. Never rejects.
 */
export async function watch(
  { client, phoneId, health, numbered, settled }: WatchParts,
  limits: Limits & { stop: AbortSignal },
  backoffMs: readonly number[] = DEFAULT_BACKOFF_MS,
): Promise<void> {
  for (let failures = 0; !limits.stop.aborted; failures += 1) {
    try {
      const own = await client.call(
        'GET',
        `${phoneId}?fields=id,display_phone_number`,
        null,
        limits,
      );
      numbered(digitsOf(fields(own)?.display_phone_number));
      health.calling('ok');
      return settled();
    } catch (error) {
      if (limits.stop.aborted) return settled();
      const trouble = troubleFrom(error);
      health.calling(wordOf(trouble));
      settled();
      const pause = backoffMs[Math.min(failures, backoffMs.length - 1)] ?? 0;
      await nap(trouble.waitMs || pause, limits.stop);
    }
  }
}

/** '+62 811-0000-0001' as its digits; null for what is no number. */
function digitsOf(shown: unknown): string | null {
  const digits = typeof shown === 'string' ? shown.replace(/\D/g, '') : '';
  return /^\d{7,15}$/.test(digits) ? digits : null;
}

type WatchParts = {
  client: Client;
  phoneId: string;
  health: Health;
  /** Told our own number, its digits with country code; null: it is not told. */
  numbered: (number: string | null) => void;
  settled: () => void;
};

import type { InboxPort } from '../../delivery/channel.ts';
import { TOKEN_WRONG } from '../../platform/channel-state.ts';
import { nap } from '../../platform/nap.ts';
import type { Client } from './client.ts';
import type { Health } from './health.ts';
import type { TelegramOptions } from './options.ts';
import { createPoll } from './poll.ts';
import { announce, ownName, unknownToken } from './setup.ts';
import { type Trouble, troubleFrom } from './trouble.ts';

const DEFAULT_BACKOFF_MS = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000] as const;
const DEFAULT_TIMEOUT_MS = 20_000;
/** An empty answer sooner than this was not held by the server. */
const HELD_MS = 100;

/** Another program reads with our token, typically the one we are replacing. */
const OTHER_READER = 'telegram-409';

export type ReceiverParts = {
  client: Client;
  inbox: InboxPort;
  options: TelegramOptions;
  health: Health;
  acknowledge: (callbackIds: readonly string[], stop: AbortSignal) => void;
  /** Told our own user name; null: there is none. */
  named: (name: string | null) => void;
  /** Called (again and again) once the first attempt to set up has ended, well or badly. */
  settled: () => void;
};

/**
 * Sets the channel up and, in polling mode, reads until `stop`. Every failure is waited out with
 * growing pauses, but for a wrong token, where it ends. Never rejects.
 */
export async function receive(parts: ReceiverParts, stop: AbortSignal): Promise<void> {
  const { client, inbox, options, health, acknowledge, settled } = parts;
  const limits = { timeoutMs: options.sendTimeoutMs ?? DEFAULT_TIMEOUT_MS, stop };
  const pauses = options.backoffMs ?? DEFAULT_BACKOFF_MS;
  const poll = createPoll(client, inbox, options);
  let ready = false;
  let failures = 0;
  let last = '';
  while (!stop.aborted) {
    try {
      if (!ready) {
        const name = await ownName(client, limits);
        if (name === false) return health.set(TOKEN_WRONG);
        parts.named(name);
        await announce(client, options, limits);
        ready = true;
        health.set('ok');
      }
      if (options.mode === 'webhook') return;
      settled();
      // After a failure a short question tells sooner that it is over. Not after a 409: each
      // question throws the other reader out, and the two would take turns for ever.
      const hold = failures === 0 || last === OTHER_READER;
      const asked = performance.now();
      const pressed = await poll(hold, stop);
      health.set('ok');
      failures = 0;
      last = '';
      if (pressed !== null) acknowledge(pressed, stop);
      else if (hold && performance.now() - asked < HELD_MS) await nap(pauses[0] ?? HELD_MS, stop);
    } catch (error) {
      if (stop.aborted) return;
      const trouble = troubleFrom(error);
      last = trouble.code;
      // Asked anew from the beginning: getMe decides whether it is the token.
      if (unknownToken(trouble) || trouble.code === 'telegram-webhook-active') ready = false;
      health.set(trouble.code === OTHER_READER ? 'other-reader' : trouble.code);
      await settleAndPause(trouble);
    }
  }

  async function settleAndPause(trouble: Trouble): Promise<void> {
    settled();
    const pause = pauses[Math.min(failures, pauses.length - 1)] ?? HELD_MS;
    failures += 1;
    await nap(trouble.waitMs || pause, stop);
  }
}

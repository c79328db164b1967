import { Agent } from 'node:https';
import { Telegram } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import { troubleFrom } from './trouble.ts';

/** Telegram's own server. */
export const API_ROOT = 'https://api.telegram.org';

export type Client = {
  /**
   * Calls one Bot API method and gives its result as it came. Gives up after `timeoutMs`, or at
   * once when `stop` is aborted. Throws a Trouble, never an error of the library's.
   */
  call<M extends keyof Methods>(
    method: M,
    payload: Opts<M>,
    limits: { timeoutMs: number; stop?: AbortSignal },
  ): Promise<unknown>;
};

/** The signal's type in telegraf is that of a shim; node-fetch takes Node's own. */
type Signal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>;

/**
 * telegraf's HTTP client for one bot, without its polling loop, which confirms updates before they
 * are handled, and without its 500 s time limit.
 */
export function createClient(token: string, apiRoot = API_ROOT): Client {
  const agent = new Agent({
    keepAlive: true,
    keepAliveMsecs: 10_000,
    // Node's 250 ms for each address is too short for a slow mobile line: every address then fails.
    autoSelectFamilyAttemptTimeout: 2_500,
  });
  // Without the slash, the last part of a root with a path would be dropped.
  const telegram = new Telegram(token, { apiRoot: apiRoot.replace(/\/*$/, '/'), agent });
  return {
    async call(method, payload, { timeoutMs, stop }) {
      // Not AbortSignal.any over AbortSignal.timeout: on Node 20 such a timer may be collected and never fire.
      const abort = new AbortController();
      const giveUp = () => abort.abort();
      const timer = setTimeout(giveUp, timeoutMs);
      stop?.addEventListener('abort', giveUp, { once: true });
      if (stop?.aborted) giveUp();
      try {
        return await telegram.callApi(method, payload, {
          signal: abort.signal as unknown as Signal,
        });
      } catch (error) {
        // telegraf leaves the body of a 5xx page unread, which would hold the connection.
        giveUp();
        throw troubleFrom(error);
      } finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', giveUp);
      }
    },
  };
}

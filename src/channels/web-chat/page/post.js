/** @import { Outcome, Said } from './types.js' */

/** A try that takes longer counts as failed; the server knows the id if it arrived after all. */
const PATIENCE_MS = 15_000;

/**
 * Sends one message once and tells what became of it.
 * @param {string} client
 * @param {Said} said
 * @param {(allowed: boolean) => void} cookie whether the browser sent our cookie along
 * @returns {Promise<Outcome>}
 */
export async function post(client, said, cookie) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  try {
    const answer = await fetch('chat/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: client, ...said }),
      // Also when the page is closed meanwhile.
      keepalive: true,
      signal: abort.signal,
    });
    cookie(answer.status !== 401);
    return outcomeOf(answer.status, Number(answer.headers.get('retry-after')));
  } catch {
    return { state: 'waiting' };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {number} status
 * @param {number} seconds to wait, as the server asks
 * @returns {Outcome}
 */
export function outcomeOf(status, seconds) {
  if (status === 202) return { state: 'sent' };
  if (status === 413) return { state: 'long' };
  if (status === 429) return { state: 'waiting', waitMs: (seconds || 1) * 1000 };
  // Without a cookie the message stays: she may allow it in another tab.
  if (status === 401 || status >= 500) return { state: 'waiting' };
  return { state: 'refused' };
}

/** @import { Answer } from './types.js' */

/** A try that takes longer counts as failed; sent twice, it is stored once. */
const PATIENCE_MS = 15_000;

/**
 * Asks the server once. Null: nothing came of it, to be tried again after `waitMs`.
 * @param {string} url
 * @param {Record<string, string> | null} fields null: only asks
 * @returns {Promise<{ answer: Answer | null, body: any, waitMs: number }>}
 */
export async function ask(url, fields) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  const again = (waitMs = 0) => ({ answer: null, body: null, waitMs });
  try {
    const answer = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: abort.signal,
      ...(fields && { method: 'POST', body: new URLSearchParams(fields), keepalive: true }),
    });
    if (answer.status === 204) return { answer: null, body: null, waitMs: 0 };
    if (answer.status === 429) return again(Number(answer.headers.get('retry-after') || 1) * 1000);
    if (answer.status >= 500) return again();
    const body = await answer.json();
    return { answer: body, body, waitMs: 0 };
  } catch (_) {
    return again();
  } finally {
    clearTimeout(timer);
  }
}

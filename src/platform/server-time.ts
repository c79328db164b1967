/** What a server's own clock showed, and when we heard it by ours. UTC ms. */
export type ServerTime = { at: number; receivedAt: number };

const PATIENCE_MS = 5_000;

/** The time that a server tells in the head of any answer (RFC 9110, `Date`); null: none was reached. */
export async function serverTime(
  url: string,
  clock: { now(): number },
  patienceMs = PATIENCE_MS,
): Promise<ServerTime | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patienceMs);
  try {
    const asked = { method: 'HEAD', redirect: 'manual', signal: abort.signal } as const;
    const { headers } = await fetch(url, asked);
    const at = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(at) ? null : { at, receivedAt: clock.now() };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

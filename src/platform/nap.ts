/** The longest that setTimeout can wait; a longer one would end at once. */
const MAX_MS = 2 ** 31 - 1;

/** Resolves after `ms`, or at once when `stop` is aborted. Never rejects. */
export function nap(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(ms, MAX_MS));
    stop.addEventListener('abort', end, { once: true });
  });
}

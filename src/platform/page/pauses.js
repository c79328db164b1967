/** Pauses after one, two, three … failed tries; the last one repeats. */
const PAUSES_MS = [1000, 2000, 4000, 8000, 15_000];

/** How a page waits until it tries again to reach the server. */
export function createPauses() {
  let wake = () => {};
  return {
    /**
     * Waits after so many failures before this one, no shorter than the server asked for.
     * @param {number} failures
     * @param {number} atLeastMs
     */
    after: (failures, atLeastMs) =>
      new Promise((resolve) => {
        const usual = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] || 0;
        const timer = setTimeout(resolve, Math.max(usual, atLeastMs));
        wake = () => {
          clearTimeout(timer);
          resolve(undefined);
        };
      }),
    /** Nothing is waited for any more. */
    end: () => wake(),
  };
}

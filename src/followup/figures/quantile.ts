/**
 * The value below which the part `q` (0 to 1) of some lies, between two of them where it falls so;
 * null of none. `sorted`: the smallest first.
 */
export function quantile(sorted: ArrayLike<number>, q: number): number | null {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (at - Math.floor(at));
}

/** From how many cases on a rate or a median says anything, and nothing about one of them. */
export const ENOUGH = 5;

/** A part of a whole in percent; null where the whole is too small to say. */
export function percent(part: number, whole: number): number | null {
  return whole < ENOUGH ? null : (100 * part) / whole;
}

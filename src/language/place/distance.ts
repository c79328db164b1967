/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one
 * word the other; `limit + 1` as soon as it is more than `limit`.
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const fresh = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min(
        (old[at] ?? 0) + 1,
        (fresh[at - 1] ?? 0) + 1,
        (old[at - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        least = Math.min(least, (older[at - 2] ?? 0) + 1);
      }
      fresh.push(least);
    }
    if (Math.min(...fresh) > limit) return limit + 1;
    older = old;
    old = fresh;
  }
  return old[other.length] ?? limit + 1;
}

/** How many slips a name of this length may have and still be told from its neighbours. */
export function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

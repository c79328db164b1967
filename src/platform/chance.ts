/** From 0 up to 1: for what must not come at the same moment everywhere. Not for secrets. */
export function chance(): number {
  return Math.random();
}

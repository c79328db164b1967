/** Three in the morning in Indonesia's west, as hours of UTC: nobody writes then. */
const HOUR_UTC = 20;
const SPREAD_MS = 1_800_000;
const DAY_MS = 86_400_000;
/** Begun less than this before, it is put off by a day. */
const LEAST_MS = 6 * 3_600_000;

/** From `now` (UTC ms) to the next planned restart, ms. `chance` (0–1) spreads it over half an hour. */
export function untilRestart(now: number, chance: number): number {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS;
  const today = midnight + HOUR_UTC * 3_600_000 + chance * SPREAD_MS;
  return (today - now >= LEAST_MS ? today : today + DAY_MS) - now;
}

/** Tells the time. Everything that needs it is given one, so that tests and rehearsals can set it. */
export interface Clock {
  /** UTC milliseconds. Never goes back within one clock. */
  now(): number;
}

/**
 * A running clock.
 * @param startAt UTC ms at which it starts (it still runs); unset: the machine's own time.
 * @param notBefore UTC ms that it never falls short of: the last commit, so that ids stay in order
 *   when the machine's time was set back a little.
 */
export function createClock(startAt?: number, notBefore = 0): Clock {
  const offset = startAt === undefined ? 0 : startAt - Date.now();
  let last = notBefore;
  return {
    now() {
      last = Math.max(last, Date.now() + offset);
      return last;
    },
  };
}

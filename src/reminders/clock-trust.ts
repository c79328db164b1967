const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Longer than this nothing was written only where the clock is wrong, or nobody was there. */
const LONG_AWAY_MS = 35 * DAY_MS;
/** The clock and the time that really passed differ by no more than this. */
const JUMP_MS = 5 * 60_000;
/** Channels' own clocks and ours. */
const NEAR_MS = HOUR_MS;

/** What is known of the clock. Times are UTC ms. */
export type ClockFacts = {
  now: number;
  /** The last commit before the program started; 0: none. */
  before: number;
  startedAt: number;
  /** Ms that passed since the start by a clock that nobody sets. */
  passed: number;
  /** The newest message that came with a channel's own time since: that time, and when we got it. */
  heard: { at: number; receivedAt: number } | null;
};

/**
 * Why no reminder may be sent by this clock: it ran ahead while the program ran, or stands long after
 * all that was ever written. Null: it is trusted; a message with a channel's own time near ours is enough.
 */
export function clockDoubt(facts: ClockFacts): 'jumped' | 'long_away' | null {
  const { now, before, startedAt, passed, heard } = facts;
  const jumped = Math.abs(now - startedAt - passed) > JUMP_MS;
  const agrees = heard !== null && Math.abs(heard.at - heard.receivedAt) < NEAR_MS;
  if (jumped) {
    const since = now - JUMP_MS;
    return agrees && heard.receivedAt >= since ? null : 'jumped';
  }
  return before > 0 && startedAt - before > LONG_AWAY_MS && !agrees ? 'long_away' : null;
}

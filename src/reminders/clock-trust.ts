import type { ServerTime } from '../platform/server-time.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Longer than this nothing was written only where the clock is wrong, or nobody was there. */
const LONG_AWAY_MS = 35 * DAY_MS;
/** The clock and the time that really passed differ by no more than this. */
const JUMP_MS = 5 * 60_000;
/** Channels' own clocks and ours. */
const NEAR_MS = HOUR_MS;

/** A message that came with a channel's own time: that time, and when we got it. UTC ms. */
export type Heard = { at: number; receivedAt: number };
export type Doubt = 'jumped' | 'long_away' | 'behind' | 'ahead';

/**
 * Whether the clock may be trusted to send by. It is not where it jumped while the program ran, where it
 * stands long after all that was ever written, where messages come from its future, or where a server
 * tells another time. A message whose own time is near ours settles it; an old one says nothing, for it
 * may have waited.
 */
export class ClockTrust {
  /** Where the clock was trusted last, by itself and by the one that nobody sets. */
  #base: { now: number; passed: number };
  #now: number;
  #doubt: { code: Doubt; since: number } | null;

  /** `before`: the last sign of life before the program started, 0: none; `passed`: as in `look`. */
  constructor(before: number, now: number, passed: number) {
    this.#base = { now, passed };
    this.#now = now;
    const away = before > 0 && now - before > LONG_AWAY_MS;
    this.#doubt = away ? { code: 'long_away', since: now } : null;
  }

  /** Since when a message settles what is doubted, UTC ms by our clock. */
  get since(): number {
    return this.#doubt?.since ?? this.#now - HOUR_MS;
  }

  /**
   * Why nothing may be sent now; null: it is trusted. `passed`: ms by a clock that nobody sets; `heard`:
   * the newest message received after `since`; `told`: what a server answered just now.
   */
  look(
    now: number,
    passed: number,
    heard: Heard | null,
    told: ServerTime | null = null,
  ): Doubt | null {
    this.#now = now;
    this.#jumps(Math.abs(now - this.#base.now - (passed - this.#base.passed)) > JUMP_MS);
    if (told !== null) this.#compared(told.at - told.receivedAt, passed);
    else if (heard !== null && heard.receivedAt >= this.since) {
      if (heard.at - heard.receivedAt > NEAR_MS) this.#doubt = { code: 'behind', since: now };
      else if (heard.receivedAt - heard.at < NEAR_MS) this.#trusts(passed);
    }
    return this.#doubt?.code ?? null;
  }

  /** What a server just told has not waited: it settles both ways. `off`: by how much we are behind, ms. */
  #compared(off: number, passed: number): void {
    if (Math.abs(off) <= JUMP_MS) this.#trusts(passed);
    else this.#doubt = { code: off > 0 ? 'behind' : 'ahead', since: this.#now };
  }

  #trusts(passed: number): void {
    this.#doubt = null;
    this.#base = { now: this.#now, passed };
  }

  /** A clock that was put right again needs nobody's word. */
  #jumps(away: boolean): void {
    const jumped = this.#doubt?.code === 'jumped';
    if (away && !jumped) this.#doubt = { code: 'jumped', since: this.#now };
    if (!away && jumped) this.#doubt = null;
  }
}

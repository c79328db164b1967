/** So many sends at once, then one more each `everyMs`. */
export type Pace = { burst: number; everyMs: number };

/** Forget a chat's pace once it is this much in the past. */
const KEPT = 10_000;

/** Keeps a pace for each chat and one for the channel (GCRA: one number a line). */
export class Pacing {
  readonly #free = new Map<string, number>();

  constructor(
    private readonly perChat: Pace,
    private readonly overall: Pace,
  ) {}

  /** UTC ms from which a send to this chat keeps both paces; `now` when it does already. */
  earliest(chat: string, now: number): number {
    const at = (key: string, pace: Pace) =>
      (this.#free.get(key) ?? 0) - (pace.burst - 1) * pace.everyMs;
    return Math.max(now, at(`chat ${chat}`, this.perChat), at('all', this.overall));
  }

  /** Counts a send. */
  sent(chat: string, now: number): void {
    this.#count(`chat ${chat}`, this.perChat, now);
    this.#count('all', this.overall, now);
    if (this.#free.size > KEPT) this.#prune(now);
  }

  /** The channel itself named a pause for this chat. */
  hold(chat: string, until: number): void {
    const key = `chat ${chat}`;
    const whole = until + (this.perChat.burst - 1) * this.perChat.everyMs;
    this.#free.set(key, Math.max(this.#free.get(key) ?? 0, whole));
  }

  #count(key: string, pace: Pace, now: number): void {
    this.#free.set(key, Math.max(this.#free.get(key) ?? 0, now) + pace.everyMs);
  }

  #prune(now: number): void {
    for (const [key, free] of this.#free) if (free < now) this.#free.delete(key);
  }
}

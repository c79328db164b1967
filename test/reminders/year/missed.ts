import type { Ledger } from './ledger.ts';
import { HOUR } from './times.ts';

/** What was due so long ago when a trouble ends was missed. */
const MISSED = HOUR;
/** Of what was missed so much may come within ten minutes, and a few more. */
const MOST = { share: 1 / 8, more: 3 };

/** What a trouble kept from being sent, which must not come all at once when it is over. */
export class Missed {
  #ids: ReadonlySet<string> = new Set();
  /** The most that came in one step. */
  most = 0;

  constructor(private readonly ledger: Ledger) {}

  /** A trouble is over: what was due before, and what was missed before and has not come since. */
  begin(now: number): void {
    const planned = this.ledger.dueBefore(Number.MAX_SAFE_INTEGER);
    const earlier = planned.filter((id) => this.#ids.has(id));
    this.#ids = new Set([...earlier, ...this.ledger.dueBefore(now - MISSED)]);
  }

  /** These messages came in one step: what is wrong with that, or null. */
  came(outboxIds: readonly string[], now: number): string | null {
    const { length } = outboxIds.filter((id) => this.#ids.has(this.ledger.byOutbox(id)?.id ?? ''));
    this.most = Math.max(this.most, length);
    if (length <= MOST.more + MOST.share * this.#ids.size) return null;
    return `burst: ${length} of ${this.#ids.size} missed, at ${new Date(now).toISOString()}`;
  }
}

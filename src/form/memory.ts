import { randomBytes } from 'node:crypto';
import type { Doubt } from './asking/doubt.ts';
import type { Reply } from './asking/take.ts';
import { createLimits, type Limits } from './limits.ts';

/** What is shown back, and who is new, is forgotten after this, or when there is too much of it. */
const KEPT_MS = 60 * 60_000;
const MOST = 20_000;

/** Keeps something for a while, by a name. */
export class Kept<T> {
  readonly #all = new Map<string, { what: T; until: number }>();

  put(name: string, what: T, now: number): void {
    this.#all.delete(name);
    this.#all.set(name, { what, until: now + KEPT_MS });
    for (const [old, { until }] of this.#all) {
      if (until > now && this.#all.size <= MOST) break;
      this.#all.delete(old);
    }
  }

  get(name: string, now: number): T | undefined {
    const found = this.#all.get(name);
    return found && found.until > now ? found.what : undefined;
  }
}

/** A field that is asked back about; `version`: how often it was written when it was asked. */
export type Asking = { key: string; doubt: Doubt; given: Reply | null; version: number };

/** What the form remembers between two requests, in memory alone. */
export type Memory = {
  limits: Limits;
  /**
   * What waits for a yes, by link and a random name: an identity number is shown back masked, so the
   * browser cannot send it again.
   */
  waiting: Kept<Reply>;
  /** What a page without script asks back about, by link and a random name in its address. */
  open: Kept<readonly Asking[]>;
  /** Who became of a new worker's page, by link and the page's mark: sent twice, he is one. */
  newcomers: Kept<string>;
  /** Does one thing after the other, of those with the same name. */
  inTurn<T>(name: string, work: () => Promise<T>): Promise<T>;
};

/** The memory of one server. */
export function createMemory(): Memory {
  const running = new Map<string, Promise<unknown>>();
  return {
    limits: createLimits(),
    waiting: new Kept(),
    open: new Kept(),
    newcomers: new Kept(),
    async inTurn(name, work) {
      const before = running.get(name) ?? Promise.resolve();
      const mine = before.then(work, work);
      running.set(name, mine);
      try {
        return await mine;
      } finally {
        if (running.get(name) === mine) running.delete(name);
      }
    },
  };
}

/** A name that nobody guesses. */
export function newMark(): string {
  return randomBytes(12).toString('base64url');
}

import { errorCode } from '../platform/errors.ts';
import { type Log, stackOf } from '../platform/log.ts';

/** Talks worked on at once; more wait, so that a long queue after a pause does not fill the memory. */
const SIDE_BY_SIDE = 256;

/**
 * Runs one piece of work after the other for each key, and different keys side by side. Work that
 * throws is tried again after a pause: what waits stays in the database.
 */
export class Lines {
  /** Keys at work; true: something came meanwhile, look again. */
  readonly #active = new Map<string, boolean>();
  readonly #waiting = new Set<string>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #idle: (() => void)[] = [];
  #stopped = false;

  /** `next` does one piece of work for a key; false: there is nothing more. */
  constructor(
    private readonly next: (key: string) => Promise<boolean>,
    private readonly log: Log,
    private readonly pauseMs: number,
  ) {}

  wake(key: string): void {
    if (this.#stopped) return;
    if (this.#active.has(key)) this.#active.set(key, true);
    else if (this.#active.size >= SIDE_BY_SIDE) this.#waiting.add(key);
    else this.#begin(key);
  }

  async idle(): Promise<void> {
    if (this.#active.size === 0) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#waiting.clear();
    for (const timer of this.#timers) clearTimeout(timer);
    await this.idle();
  }

  #begin(key: string): void {
    this.#active.set(key, false);
    void this.#work(key);
  }

  async #work(key: string): Promise<void> {
    try {
      do this.#active.set(key, false);
      while (!this.#stopped && ((await this.next(key)) || this.#active.get(key) === true));
    } catch (error) {
      this.log.error('line.failed', {
        conversation: key,
        code: errorCode(error),
        stack: stackOf(error),
      });
      this.#again(key);
    }
    this.#active.delete(key);
    const [waiting] = this.#waiting;
    if (waiting !== undefined) {
      this.#waiting.delete(waiting);
      this.#begin(waiting);
    }
    if (this.#active.size > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #again(key: string): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.wake(key);
    }, this.pauseMs);
    this.#timers.add(timer);
  }
}

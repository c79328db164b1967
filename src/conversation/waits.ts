type Wait = { last: string; timer: NodeJS.Timeout; over: Promise<void>; end(): void };

/**
 * Talks whose last text may be only the beginning of a thought: for how long they still wait for
 * more. Kept in memory alone: after a restart the time is over anyway.
 */
export class Waits {
  readonly #waits = new Map<string, Wait>();
  readonly #over = new Set<string>();

  /** `wake`: a talk has waited long enough. */
  constructor(private readonly wake: (id: string) => void) {}

  /** Whether a talk has waited its time; said once. */
  isOver(id: string): boolean {
    return this.#over.delete(id);
  }

  /** Lets a talk wait `ms` for what follows its message `last`; a wait for the same one goes on. */
  hold(id: string, last: string, ms: number): void {
    if (this.#waits.get(id)?.last === last) return;
    this.drop(id);
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const timer = setTimeout(() => {
      this.#over.add(id);
      this.drop(id);
      this.wake(id);
    }, ms);
    this.#waits.set(id, { last, timer, over, end });
  }

  /** The talk goes on: nothing to wait for. */
  drop(id: string): void {
    const wait = this.#waits.get(id);
    if (!wait) return;
    clearTimeout(wait.timer);
    this.#waits.delete(id);
    wait.end();
  }

  /** Resolves when those that wait now do so no more; false when none does. */
  async settled(): Promise<boolean> {
    const all = [...this.#waits.values()];
    await Promise.all(all.map(({ over }) => over));
    return all.length > 0;
  }

  stop(): void {
    for (const id of [...this.#waits.keys()]) this.drop(id);
  }
}

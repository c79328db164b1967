type Listener = { wake(): void; close(): void };

/** Tells those who watch something that it may have changed; what is new they look up themselves. */
export class Feed {
  readonly #watched = new Map<string, Set<Listener>>();

  /** Until the given function is called. */
  watch(what: string, listener: Listener): () => void {
    const all = this.#watched.get(what) ?? new Set();
    this.#watched.set(what, all);
    all.add(listener);
    return () => {
      all.delete(listener);
      if (all.size === 0 && this.#watched.get(what) === all) this.#watched.delete(what);
    };
  }

  wake(what: string): void {
    for (const one of [...(this.#watched.get(what) ?? [])]) one.wake();
  }

  /** Anything may have changed: another process has written. */
  wakeAll(): void {
    for (const what of [...this.#watched.keys()]) this.wake(what);
  }

  /** The program ends. */
  close(): void {
    for (const all of [...this.#watched.values()]) for (const one of [...all]) one.close();
  }
}

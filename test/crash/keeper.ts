import type { End, Life } from './program.ts';

/** One kill: at a named place, or at a moment (null). */
export type Death = { at: string | null };

/** Keeps the program alive: whenever it was killed, the next process takes up its work. */
export class Keeper {
  readonly deaths: Death[] = [];
  #life: Life | null = null;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  /**
   * `killAfterMs` gives the moment at which a life just begun is killed, or null.
   */
  constructor(
    private readonly begin: () => Life,
    private readonly onDeath: (death: Death) => void,
    private readonly killAfterMs: () => number | null,
  ) {}

  start(): void {
    this.#stopped = false;
    this.#running = this.#run();
  }

  /** Lets the last life end in peace. Throws when one ended for a reason of its own. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#life?.stop();
    await this.#running;
  }

  /** Rejects when the program ended by itself; else never settles before `stop`. */
  get broken(): Promise<void> {
    return this.#running;
  }

  async #run(): Promise<void> {
    do {
      const life = this.begin();
      this.#life = life;
      const ms = this.killAfterMs();
      const timer = ms === null ? undefined : setTimeout(() => life.kill(), ms);
      const end = await life.ended;
      clearTimeout(timer);
      this.#take(end);
    } while (!this.#stopped);
  }

  #take({ signal, code, at, errors }: End): void {
    if (signal === 'SIGKILL') {
      const death = { at };
      this.deaths.push(death);
      this.onDeath(death);
    } else if (!this.#stopped || code !== 0)
      throw new Error(`the program ended by itself (${code ?? signal}): ${errors}`);
  }
}

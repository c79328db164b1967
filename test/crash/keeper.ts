import type { End, Life } from './program.ts';

/** One kill: at a named place, or at a moment (null). */
export type Death = { at: string | null };

/** A moment of a life: so long after it was begun, or after it was ready to work. */
export type Moment = { of: 'start' | 'work'; ms: number };

/** Keeps the program alive: whenever it was killed, the next process takes up its work. */
export class Keeper {
  readonly deaths: Death[] = [];
  #life: Life | null = null;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  /** `killAt` gives the moment at which a life just begun is killed, or null. */
  constructor(
    private readonly begin: () => Life,
    private readonly onDeath: (death: Death) => void,
    private readonly killAt: () => Moment | null,
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

  /** Ends whatever still lives, as after a failure. */
  async end(): Promise<void> {
    this.#stopped = true;
    this.#life?.kill();
    await this.#running.catch(() => undefined);
  }

  /** Rejects when the program ended by itself; else never settles before `stop`. */
  get broken(): Promise<void> {
    return this.#running;
  }

  async #run(): Promise<void> {
    do {
      const life = this.begin();
      this.#life = life;
      const moment = this.killAt();
      let timer: NodeJS.Timeout | undefined;
      const arm = () => {
        if (moment) timer = setTimeout(() => life.kill(), moment.ms);
      };
      if (moment?.of === 'work') void life.ready.then(arm);
      else arm();
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
    } else if (!this.#stopped || (code !== 0 && signal !== 'SIGTERM'))
      // SIGTERM: told to end before it had begun to listen.
      throw new Error(`the program ended by itself (${code ?? signal}): ${errors}`);
  }
}

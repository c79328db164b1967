import type { ChainState, TrailReader } from './ports.ts';

/** The whole chain is followed no more often than this, unless somebody asks for it. */
const CHECKED_MS = 5 * 60_000;

/** What was found, and when (UTC ms). */
export type Checked = { state: ChainState; at: number };

/** The trail as the console shows it: its lines, and whether the chain was whole when last looked at. */
export class Trail {
  #last: Checked | null = null;
  #running: Promise<Checked> | null = null;

  constructor(private readonly reader: TrailReader) {}

  lines: TrailReader['lines'] = (query) => this.reader.lines(query);

  /** How the chain stands; `anew`: as of now. Calls at the same time share one look. */
  async state(now: number, anew: boolean): Promise<Checked> {
    const last = this.#last;
    if (last && !anew && now - last.at < CHECKED_MS) return last;
    this.#running ??= this.#check(now).finally(() => {
      this.#running = null;
    });
    return await this.#running;
  }

  async #check(now: number): Promise<Checked> {
    const found = { state: await this.reader.check(), at: now };
    this.#last = found;
    return found;
  }
}

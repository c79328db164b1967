import { setTimeout } from 'node:timers/promises';
import type { ChainState, TrailReader } from './ports.ts';

/** The whole chain is followed no more often than this, unless somebody asks for it. */
const CHECKED_MS = 5 * 60_000;

/** A page waits for it no longer than this: it may be a long way. */
const PATIENCE_MS = 1_500;

/** What was found, and when (UTC ms). */
export type Checked = { state: ChainState; at: number };

/** The trail as the console shows it: its lines, and whether the chain was whole when last looked at. */
export class Trail {
  #last: Checked | null = null;
  #running: Promise<Checked> | null = null;

  constructor(private readonly reader: TrailReader) {}

  lines: TrailReader['lines'] = (query) => this.reader.lines(query);

  /**
   * How the chain stands; `anew`: as of now, however long that takes. Otherwise what was found last,
   * and null while it is looked at for the first time. Calls at the same time share one look.
   */
  async state(now: number, anew: boolean): Promise<Checked | null> {
    const last = this.#last;
    if (last && !anew && now - last.at < CHECKED_MS) return last;
    this.#running ??= this.#check(now).finally(() => {
      this.#running = null;
    });
    if (anew) return await this.#running;
    const enough = new AbortController();
    const patience = setTimeout(PATIENCE_MS, last, { signal: enough.signal, ref: false });
    try {
      return await Promise.race([this.#running, patience.catch(() => last)]);
    } finally {
      enough.abort();
    }
  }

  async #check(now: number): Promise<Checked> {
    const found = { state: await this.reader.check(), at: now };
    this.#last = found;
    return found;
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from '../../../src/delivery/channel.ts';
import { DeliveryFailure } from '../../../src/delivery/failure.ts';
import type { InboundContent } from '../../../src/platform/message.ts';
import { setProbe } from '../../../src/platform/probe.ts';
import { living } from './living.ts';
import { CHANNEL, Program } from './program.ts';

/** What was sent; `at` is the real time. `reminder`: nobody asked for it, and it may come too late. */
export type Sent = {
  id: string;
  address: string;
  at: number;
  reminder: boolean;
  inDoubt: boolean;
};

const UNPACED = { burst: 1_000_000, everyMs: 0 };

class Killed extends Error {}

/** The machine and the channel: time passes here, and what can break breaks here. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'siap-year-'));
  readonly file = join(this.folder, 'siap.db');
  readonly sent: Sent[] = [];
  /** Who does not let us in; the channel says so when we write. */
  readonly blocked = new Set<string>();
  now = 0;
  /** By how much the machine's clock is wrong, ms. */
  wrong = 0;
  /** The channel's server is asked for the time, and tells it. */
  tells = false;
  /** The channel takes nothing. */
  down = false;
  kills = 0;
  programs: Program[] = [];
  #number = 0;

  /** One more process on the same file. */
  begin(): void {
    const at = living.made;
    const parts = {
      folder: this.folder,
      shown: () => this.now + this.wrong,
      real: () => this.now,
      told: () => (this.tells ? this.now : null),
    };
    this.programs.push(new Program({ ...parts, channel: this.#channel() }));
    this.#names.push(living.names.slice(at));
  }
  readonly #names: string[][] = [];

  /** Ends all of them in peace. */
  async end(): Promise<void> {
    for (const program of this.programs) await program.silence();
    for (const program of this.programs) await program.close();
    this.#gone();
  }

  /** All look once; killed at the `countdown`-th place between two lasting steps, if there are so many. */
  async work(countdown = Number.POSITIVE_INFINITY): Promise<void> {
    if (countdown === Number.POSITIVE_INFINITY) {
      await Promise.all(this.programs.map((program) => program.work()));
      return;
    }
    let left = countdown;
    let dead = false;
    setProbe(() => {
      left -= 1;
      dead ||= left <= 0;
      // Once it is dead, nothing more of it is written or sent.
      if (dead) throw new Killed();
    });
    await Promise.all(this.programs.map((program) => program.work())).catch(() => undefined);
    if (dead) {
      this.kills += 1;
      for (const program of this.programs) await program.silence().catch(() => undefined);
    }
    setProbe(null);
    if (!dead) return;
    for (const program of this.programs) await program.close();
    this.#gone();
    this.begin();
  }

  #gone(): void {
    for (const name of this.#names.flat()) living.gone.add(name);
    this.#names.length = 0;
    this.programs = [];
  }

  /** Owners write: the channel brings it to the first process. Gives the talks, in order. */
  async hear(said: readonly { address: string; content: InboundContent }[]): Promise<string[]> {
    const [program] = this.programs;
    if (!program || said.length === 0) return [];
    const batch = said.map(({ address, content }) => {
      this.#number += 1;
      const messageId = `m${this.#number}`;
      return { channel: CHANNEL, address, messageId, at: this.now, content };
    });
    return await program.app.engine.accept(batch);
  }

  async idle(): Promise<void> {
    for (const program of this.programs) await program.app.idle();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #channel(): Channel {
    return {
      name: CHANNEL,
      capabilities: { buttons: false, perChat: UNPACED, overall: UNPACED },
      send: async (address, message, { id, inDoubt }) => {
        if (this.down) throw new DeliveryFailure('channel-down', 'down');
        if (this.blocked.has(address)) throw new DeliveryFailure('blocked', 'blocked');
        const reminder = message.notAfter !== undefined;
        this.sent.push({ id, address, at: this.now, reminder, inDoubt });
        return { ref: `r${this.sent.length}` };
      },
      async start() {},
      async stop() {},
      status: () => 'ok',
    };
  }
}

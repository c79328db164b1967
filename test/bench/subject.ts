import type { Database, Tx } from '../../db/open.ts';
import { type App, createApp, openConfigured } from '../../src/app.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import { type Config, readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { BENCH, inboundOf, type Said } from './crowd.ts';

/** A channel that sends nowhere; what it gives as reference is the address. */
export function nullChannel(): Channel {
  return {
    name: BENCH,
    capabilities: {
      buttons: true,
      perChat: { burst: 100_000, everyMs: 0 },
      overall: { burst: 1_000_000, everyMs: 0 },
    },
    send: async (address) => ({ ref: address }),
    start: async () => {},
    stop: async () => {},
    status: () => 'ok',
  };
}

/** The program's settings with everything at its default, in a folder of its own. */
export function settingsIn(dataDir: string, env: Record<string, string> = {}): Config {
  return readConfig({ SIAP_DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env });
}

/** The real program on a database of its own, with the null channel. */
export class Subject {
  readonly app: App;
  readonly file: string;
  /** Turns whose answers are still to be marked as sent, by address, oldest first. */
  readonly #left = new Map<string, { count: number; done: () => void }[]>();

  private constructor(
    dataDir: string,
    private readonly answers: readonly number[],
    env: Record<string, string>,
  ) {
    const config = settingsIn(dataDir, env);
    this.file = config.databaseFile;
    const { database, clock } = openConfigured(config);
    const watched = this.#watch(database);
    const log = createLog(config.logLevel);
    this.app = createApp(config, log, { database: watched, clock, channels: [nullChannel()] });
  }

  /** `answers`: how many messages each step of the script is answered with. */
  static async open(
    dataDir: string,
    answers: readonly number[],
    env: Record<string, string> = {},
  ): Promise<Subject> {
    const subject = new Subject(dataDir, answers, env);
    await subject.app.start();
    return subject;
  }

  /** One durable turn: resolves once its last answer's "sent" is on the disk. */
  async turn(said: Said): Promise<void> {
    const inbound = inboundOf(said);
    const answered = new Promise<void>((done) => {
      const turns = this.#left.get(inbound.address) ?? [];
      turns.push({ count: this.answers[said.step] ?? 1, done });
      this.#left.set(inbound.address, turns);
    });
    await this.app.engine.accept([inbound]);
    await answered;
  }

  /** The turns one after the other. */
  async oneByOne(turns: readonly Said[]): Promise<void> {
    for (const said of turns) await this.turn(said);
  }

  /** The turns with so many in flight at any time. */
  async inFlight(turns: readonly Said[], atOnce: number): Promise<void> {
    let next = 0;
    const lane = async () => {
      for (let said = turns[next++]; said; said = turns[next++]) await this.turn(said);
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }

  /** The same database, telling after each commit which answers it marked as sent. */
  #watch(database: Database): Database {
    const marked: string[] = [];
    let watching: Tx | null = null;
    const watchedTx = (tx: Tx): Tx => {
      watching ??= {
        ...tx,
        markSent(id, ref, now) {
          marked.push(ref);
          return tx.markSent(id, ref, now);
        },
      };
      return watching;
    };
    return {
      ...database,
      write: async (work) => {
        const { value, refs } = await database.write(async (tx) => {
          const value = await work(watchedTx(tx));
          return { value, refs: marked.splice(0) };
        });
        for (const ref of refs) this.#sent(ref);
        return value;
      },
    };
  }

  #sent(address: string): void {
    const turns = this.#left.get(address);
    const turn = turns?.[0];
    if (!turns || !turn) return;
    turn.count -= 1;
    if (turn.count > 0) return;
    turns.shift();
    if (turns.length === 0) this.#left.delete(address);
    turn.done();
  }
}

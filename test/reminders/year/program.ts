import { type Database, openDatabase, type Tx } from '../../../db/open.ts';
import { type App, createApp } from '../../../src/app.ts';
import type { Channel } from '../../../src/delivery/channel.ts';
import { unreached } from '../../../src/followup/unreached.ts';
import type { Clock } from '../../../src/platform/clock.ts';
import { readConfig } from '../../../src/platform/config.ts';
import { createLog } from '../../../src/platform/log.ts';
import { ClockTrust } from '../../../src/reminders/clock-trust.ts';
import { Reminders } from '../../../src/reminders/dispatcher.ts';
import { plans } from '../../../src/reminders/plans/index.ts';
import { STEP } from './times.ts';

/** Who is left out by lot. */
export const HOLDOUTS: ReadonlyMap<string, number> = new Map([['list_unfinished', 0.2]]);
/** The program looks every five seconds. */
const LOOKS = STEP / 5_000;

export type Surroundings = {
  folder: string;
  /** What the machine's clock shows, which may be wrong, and the time that really is. */
  shown: () => number;
  real: () => number;
  /** What the channel's server tells of it; null: it is not reached. */
  told: () => number | null;
  channel: Channel;
};

/** One process of the program, but for its timers: it does its work when it is told to look. */
export class Program {
  readonly app: App;
  readonly database: Database;
  readonly #reminders: Reminders<Tx>;
  #woken: Promise<void> = Promise.resolve();

  constructor({ folder, shown, real, told, channel }: Surroundings) {
    let last = 0;
    // As `createClock`: it never goes back while the process lives.
    const clock: Clock = {
      now() {
        last = Math.max(last, shown());
        return last;
      },
    };
    const config = readConfig({
      SIAP_DATA_DIR: folder,
      SIAP_OPERATOR: 'Kantor Contoh',
      SIAP_OPERATOR_CONTACT: 'loket Kantor Contoh',
    });
    this.database = openDatabase(config, () => clock);
    const log = createLog('silent', false);
    const { database } = this;
    this.app = createApp(config, log, {
      database,
      clock,
      channels: [channel],
      reminding: { holdouts: HOLDOUTS, watched: false },
    });
    let trust: ClockTrust | undefined;
    this.#reminders = new Reminders<Tx>({
      reader: database.reminders,
      store: database,
      unreached,
      deciding: {
        plans,
        office: () => this.app.house.office,
        holdouts: HOLDOUTS,
        now: () => clock.now(),
      },
      clock,
      log,
      onBrought: () => {
        this.#woken = this.app.engine.wakeAll().catch(() => undefined);
      },
      async doubt() {
        trust ??= new ClockTrust(await database.reminders.mark(), clock.now(), real());
        const heard = await database.reminders.lastHeard(trust.since);
        const at = told();
        const server = at === null ? null : { at, receivedAt: clock.now() };
        return trust.look(clock.now(), real(), heard, server);
      },
    });
  }

  get doubt(): string | null {
    return this.#reminders.doubt;
  }

  /** What its timers would do within one step. */
  async work(): Promise<void> {
    await this.app.content.refresh();
    await this.app.engine.wakeAll();
    await this.app.sender.wakeAll();
    await this.app.idle();
    for (let look = 0; look < LOOKS; look += 1) {
      await this.#reminders.look();
      await this.#woken;
      await this.app.idle();
      if (this.doubt !== null) return;
      const [more] = await this.database.reminders.due(this.app.clock.now(), 1);
      if (more === undefined) return;
    }
  }

  /** Takes what is under way to its end; nothing more of it happens. */
  async silence(): Promise<void> {
    await this.#woken;
    await this.app.engine.stop();
    await this.app.sender.stop();
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}

/** A message of an owner is read by the channel's own clock, which is right. */
export const CHANNEL = 'telegram';

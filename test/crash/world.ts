import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts';
import { Chats } from './chats.ts';
import type { Owner } from './owners.ts';
import { Player } from './player.ts';
import { type Life, type Order, Program } from './program.ts';
import type { KillPlan } from './watch.ts';

/** Sunday 22 November 2026, 09:00 WIB. */
const BEGIN = Date.parse('2026-11-22T02:00:00Z');
/** When each round begins: before the second, a question about erasing was withdrawn. */
const ROUND_MS = [0, 31 * 60_000, 32 * 60_000];
/** A process that lives for so long without bringing forth what is waited for never will. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 8;

/** A program with its files, a Bot API server, and owners who write to it. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'siap-crash-'));
  readonly players: Player[] = [];
  readonly chats: Chats;
  readonly #program: Program;
  readonly #began = Date.now();
  #round = 0;
  #movedAt = performance.now();
  #sent = 0;

  private constructor(readonly api: BotApi) {
    this.chats = new Chats(api);
    this.#program = new Program({
      SIAP_DATA_DIR: this.folder,
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.apiRoot,
      LOG_LEVEL: 'error',
    });
  }

  static async open(): Promise<World> {
    return new World(await startBotApi());
  }

  get database(): string {
    return join(this.folder, 'siap.db');
  }

  add(owner: Owner, expected: readonly number[] | null): Player {
    const player = new Player(this, owner, 100 + this.players.length, expected);
    this.players.push(player);
    return player;
  }

  /** Lets a process live; its clock goes on where the one before stood. */
  begin(plan: KillPlan): Life {
    const chatsOf = (channel: Owner['channel']) =>
      this.players.filter(({ owner }) => owner.channel === channel).map(({ chat }) => `${chat}`);
    const order: Order = {
      now: BEGIN + (Date.now() - this.#began) + (ROUND_MS[this.#round] ?? 0),
      plan,
      refused: chatsOf('refused'),
      delayed: chatsOf('delayed'),
    };
    this.#movedAt = performance.now();
    return this.#program.begin(order);
  }

  /** Neither a new life nor a message of the bot for long. */
  stuck(): boolean {
    const now = performance.now();
    if (this.api.sent.length !== this.#sent) this.#movedAt = now;
    this.#sent = this.api.sent.length;
    return now - this.#movedAt > PATIENCE_MS;
  }

  /** While the program is off: time passes, hasty owners write on. */
  nextRound(): void {
    this.#round += 1;
    for (const player of this.players) player.playInTheDark(this.#round);
  }

  /** Waits until all that was written is answered and marked, as far as it can be. */
  async quiet(): Promise<void> {
    while (this.api.pending.length > 0 || this.#waiting() > 0) {
      if (this.stuck())
        throw new Error(
          `${this.api.pending.length} updates and ${this.#waiting()} rows still wait`,
        );
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  async close(): Promise<void> {
    await this.#program.close();
    await this.api.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opened for each look only: a killed writer's next start is to find no other connection. */
  #waiting(): number {
    if (!existsSync(this.database)) return 1;
    const db = new Database(this.database, { readonly: true });
    try {
      const rows = db.prepare(WAITING).pluck().get();
      return Number(rows);
    } catch {
      return 1; // before the first migration
    } finally {
      db.close();
    }
  }
}

const WAITING = `select (select count(*) from inbox where state = 'pending')
  + (select count(*) from outbox where state in ('waiting', 'sending'))`;

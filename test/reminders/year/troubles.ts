import type { Chance } from './random.ts';
import { DAY, HOUR } from './times.ts';
import type { World } from './world.ts';

/** What goes wrong, one after the other, with how long it lasts. */
const TROUBLES = {
  kill: [DAY, DAY],
  down_hours: [2 * HOUR, 10 * HOUR],
  two: [6 * HOUR, 2 * DAY],
  off_week: [7 * DAY, 7 * DAY],
  ahead_hours: [3 * HOUR, 8 * HOUR],
  behind_hours: [3 * HOUR, 8 * HOUR],
  down_days: [2 * DAY, 3 * DAY],
  ahead_month: [2 * HOUR, 8 * HOUR],
  off_hours: [2 * HOUR, 20 * HOUR],
  wrong_start: [2 * HOUR, 6 * HOUR],
  wrong_hours: [2 * HOUR, 6 * HOUR],
} as const;
export type Trouble = keyof typeof TROUBLES;
/** It dies more often than anything else happens. */
const NAMES = [...(Object.keys(TROUBLES) as Trouble[]), ...Array<Trouble>(5).fill('kill')];
/** By how much the clock is wrong then. */
const WRONG: Partial<Record<Trouble, number>> = {
  ahead_hours: 10 * HOUR,
  behind_hours: -6 * HOUR,
  ahead_month: 31 * DAY,
  wrong_start: 40 * DAY,
  wrong_hours: 9 * HOUR,
};
/** A person sees that the clock was wrong and starts the program anew. */
const NOTICED = HOUR;

/** Brings one trouble after the other, in an order of chance that comes around. */
export class Troubles {
  readonly met: Trouble[] = [];
  #now: { is: Trouble; until: number; kills: number } | null = null;
  #next: number;
  #left: Trouble[] = [];
  #restartAt: number | null = null;
  /** Until when things went wrong last. */
  lastUntil = 0;

  constructor(
    private readonly world: World,
    private readonly chance: Chance,
    private readonly meanDays: number,
    start: number,
    private readonly lastAt: number,
  ) {
    this.#next = start;
  }

  /** Whether the program runs, its clock is right and its channel up. */
  get calm(): boolean {
    return this.#now === null && this.#restartAt === null;
  }

  /** Whether nothing can leave by now. */
  get still(): boolean {
    const { programs, down, wrong } = this.world;
    return programs.length === 0 || down || wrong !== 0 || this.#restartAt !== null;
  }

  /** When it next changes anything. */
  get at(): number {
    return Math.min(this.#restartAt ?? Number.POSITIVE_INFINITY, this.#now?.until ?? this.#next);
  }

  /** Begins and ends what is due; `kill`: the program is to die in this step. */
  async turn(): Promise<{ kill: boolean }> {
    const { world } = this;
    if (this.#restartAt !== null && this.#restartAt <= world.now) {
      this.#restartAt = null;
      await world.end();
      world.begin();
      this.lastUntil = world.now;
    }
    const died = this.#now?.is === 'kill' && this.#now.kills < world.kills;
    if (this.#now && (died || this.#now.until <= world.now)) {
      await this.#ends(this.#now.is);
      this.#now = null;
      this.lastUntil = world.now;
      this.#next = world.now + this.chance.between(0.3, 1.7) * this.meanDays * DAY;
    }
    if (!this.calm || this.#next > world.now || world.now > this.lastAt)
      return { kill: this.#now?.is === 'kill' };
    if (this.#left.length === 0) this.#left = this.#shuffled();
    const is = this.#left.pop() as Trouble;
    const [least, most] = TROUBLES[is];
    this.#now = { is, until: world.now + this.chance.between(least, most), kills: world.kills };
    this.met.push(is);
    await this.#begins(is);
    return { kill: is === 'kill' };
  }

  async #begins(is: Trouble): Promise<void> {
    const { world } = this;
    if (is === 'down_hours' || is === 'down_days') world.down = true;
    if (is === 'off_week' || is === 'off_hours') await world.end();
    if (is === 'two') world.begin();
    const anew = is === 'wrong_start' || is === 'wrong_hours';
    if (anew) await world.end();
    world.wrong = WRONG[is] ?? 0;
    // A start by some hours off is seen by what the channel's server tells alone.
    world.tells = is === 'wrong_hours';
    if (anew) world.begin();
  }

  async #ends(is: Trouble): Promise<void> {
    const { world } = this;
    world.down = false;
    world.wrong = 0;
    world.tells = false;
    if (is === 'off_week' || is === 'off_hours') world.begin();
    if (is === 'two') {
      await world.end();
      world.begin();
    }
    if (WRONG[is] !== undefined) this.#restartAt = world.now + NOTICED;
  }

  #shuffled(): Trouble[] {
    return NAMES.map((name) => ({ name, at: this.chance.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
  }
}

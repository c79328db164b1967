import { compare, type Figures } from './compare.ts';
import { type Death, Keeper, type Moment } from './keeper.ts';
import type { Owner } from './owners.ts';
import { betweenRounds, type Undisturbed } from './undisturbed.ts';
import type { KillPlan } from './watch.ts';
import { World } from './world.ts';

export type Disturbed = Figures & { deaths: readonly Death[] };

/** A number in [0, 1). Given, so that a run's choices can be had again. */
export type Random = () => number;

/** Up to so many passes of a frequent place are let by before the kill there. */
const MOST_PASSES = 40;
/** A place that is passed so often in the undisturbed run is a frequent one. */
const FREQUENT = 8;

/**
 * All owners at once. In each life the program dies at the first of the places that still want a
 * kill, after a random number of passes; `wanted` counts down.
 */
export async function killedAtPoints(
  owners: readonly Owner[],
  expected: Undisturbed,
  wanted: Map<string, number>,
  random: Random,
): Promise<Disturbed> {
  const world = await World.open();
  const passes = (point: string) => expected.passes[point] ?? 0;
  // Frequent places are left out of every other life, so that the kills spread over the talks.
  const plan = (): KillPlan =>
    Object.fromEntries(
      [...wanted.keys()]
        .filter((point) => passes(point) < FREQUENT || random() < 0.5)
        .map((point) => {
          const often = Math.min(MOST_PASSES, passes(point) / FREQUENT);
          return [point, 1 + Math.floor(random() * Math.max(1, often))];
        }),
    );
  const onDeath = ({ at }: Death) => {
    if (at === null) return;
    const left = (wanted.get(at) ?? 0) - 1;
    if (left > 0) wanted.set(at, left);
    else wanted.delete(at);
  };
  const keeper = new Keeper(
    () => world.begin(plan()),
    onDeath,
    () => null,
  );
  try {
    for (const owner of owners) world.add(owner, expected.byOwner.get(owner)?.marks ?? []);
    const rounds = Math.max(...owners.map((owner) => owner.rounds.length));
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) betweenRounds(world);
      keeper.start();
      const acting = world.players.filter(({ owner }) => owner.rounds[round]);
      await Promise.race([
        Promise.all(acting.map((player) => player.play(round))).then(() => world.quiet()),
        keeper.broken,
      ]);
      await keeper.stop();
    }
    return { ...compare(world, expected), deaths: keeper.deaths };
  } finally {
    await keeper.end();
    await world.close();
  }
}

export type AtRandom = {
  kills: number;
  /** Owners who write at the same time. */
  atOnce: number;
  /** The longest that a life works, and that it starts, before it is killed. */
  workMs: number;
  startMs: number;
  /** The share of lives that are killed while they start. */
  atStart: number;
};

/** Many owners write all the time, and the program is killed at random moments, so many times. */
export async function killedAtRandom(
  owners: readonly Owner[],
  expected: Undisturbed,
  { kills, atOnce, workMs, startMs, atStart }: AtRandom,
  random: Random,
): Promise<Disturbed> {
  const world = await World.open();
  const short = owners.filter(({ rounds, channel }) => rounds.length === 1 && !channel);
  let left = kills;
  const keeper = new Keeper(
    () => world.begin({}),
    () => {
      left -= 1;
    },
    (): Moment | null => {
      if (left === 0) return null;
      if (random() < atStart) return { of: 'start', ms: random() * startMs };
      return { of: 'work', ms: random() * workMs };
    },
  );
  let next = 0;
  const writes = async () => {
    do {
      const owner = short[next % short.length];
      next += 1;
      if (!owner) return;
      await world.add(owner, expected.byOwner.get(owner)?.marks ?? []).play(0);
    } while (left > 0);
  };
  try {
    keeper.start();
    await Promise.race([
      Promise.all(Array.from({ length: atOnce }, writes)).then(() => world.quiet()),
      keeper.broken,
    ]);
    await keeper.stop();
    return { ...compare(world, expected), deaths: keeper.deaths };
  } finally {
    await keeper.end();
    await world.close();
  }
}

import type { Owner } from './owners.ts';
import { Stand, type Standing } from './standing.ts';
import { World } from './world.ts';

/** What comes of an owner's script when nobody disturbs the program. */
export type Expected = {
  owner: Owner;
  marks: readonly number[];
  texts: string[];
  standing: Standing;
};

export type Undisturbed = {
  byOwner: ReadonlyMap<Owner, Expected>;
  /** How often each place between two writes was passed. */
  passes: Readonly<Record<string, number>>;
  repeats: number;
};

/** Lets one owner after the other act, a round at a time, and writes down what is to be expected. */
export async function undisturbed(owners: readonly Owner[]): Promise<Undisturbed> {
  const world = await World.open();
  try {
    for (const owner of owners) world.add(owner, null);
    const passes: Record<string, number> = {};
    const rounds = Math.max(...owners.map((owner) => owner.rounds.length));
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) betweenRounds(world);
      const life = world.begin({});
      await life.ready;
      for (const player of world.players)
        if (player.owner.rounds[round]) await player.play(round, () => world.quiet());
      await world.quiet();
      life.stop();
      const { code, counts, errors } = await life.ended;
      if (code !== 0) throw new Error(`the undisturbed program ended with ${code}: ${errors}`);
      for (const [point, count] of Object.entries(counts))
        passes[point] = (passes[point] ?? 0) + count;
    }
    return { passes, ...written(world) };
  } finally {
    await world.close();
  }
}

/** Between two rounds, while the program is off. */
export function betweenRounds(world: World): void {
  const stand = new Stand(world);
  for (const { owner, updates } of world.players) if (owner.spoilt) stand.spoil(updates);
  stand.close();
  world.nextRound();
}

function written(world: World): Pick<Undisturbed, 'byOwner' | 'repeats'> {
  const stand = new Stand(world);
  try {
    const all = world.players.map(({ owner, chat, updates, marks }): [Owner, Expected] => {
      const texts = world.chats.seen(chat).map(({ text }) => text);
      return [owner, { owner, marks, texts, standing: stand.of(updates) }];
    });
    const seen = world.players.flatMap(({ chat }) => world.chats.seen(chat));
    const repeats = seen.reduce((sum, { ids }) => sum + ids.length - 1, 0);
    return { byOwner: new Map(all), repeats };
  } finally {
    stand.close();
  }
}

import { isDeepStrictEqual } from 'node:util';
import type { Player } from './player.ts';
import { Stand, type Standing, type TalkStanding } from './standing.ts';
import type { Expected, Undisturbed } from './undisturbed.ts';
import type { World } from './world.ts';

/** The figures of one disturbed world. */
export type Figures = {
  owners: number;
  /** Messages of owners, and what went wrong with them. */
  inbound: number;
  lost: number;
  doubled: number;
  answers: number;
  repeats: number;
  /** Answers that were sent, but killed so often before it was noted that a person is to look. */
  putAside: number;
  mismatches: string[];
};

/** Holds what stands after the kills against the undisturbed run. */
export function compare(world: World, { byOwner }: Undisturbed): Figures {
  const stand = new Stand(world);
  const figures: Figures = {
    owners: world.players.length,
    inbound: 0,
    lost: 0,
    doubled: 0,
    answers: 0,
    repeats: 0,
    putAside: 0,
    mismatches: [],
  };
  try {
    for (const player of world.players) {
      const expected = byOwner.get(player.owner);
      if (!expected) throw new Error(`nothing is known of ${player.owner.name}`);
      const standing = stand.of(player.updates);
      figures.putAside += standing.putAside;
      figures.inbound += player.updates.length;
      figures.lost += standing.handled.filter(({ done }) => done < 1).length;
      figures.doubled += standing.handled.filter(({ rows }) => rows > 1).length;
      const seen = world.chats.seen(player.chat);
      figures.answers += seen.length;
      figures.repeats += seen.reduce((sum, { ids }) => sum + ids.length - 1, 0);
      for (const wrong of [
        ...standingFaults(standing, expected),
        ...textFaults(world, player, standing, expected),
      ])
        figures.mismatches.push(`${player.owner.name}: ${wrong}`);
    }
    const updates = world.players.reduce((sum, player) => sum + player.updates.length, 0);
    figures.mismatches.push(...stand.faults(updates));
    return figures;
  } finally {
    stand.close();
  }
}

function standingFaults(standing: Standing, expected: Expected): string[] {
  const { talks } = expected.standing;
  if (talks.length !== standing.talks.length)
    return [`${standing.talks.length} talks instead of ${talks.length}`];
  return talks.flatMap((talk, at) => {
    const found = standing.talks[at];
    // What was still to be sent is erased with the rest: how much that was, is a matter of time.
    const keys = (Object.keys(talk) as (keyof TalkStanding)[]).filter(
      (key) => !(talk.talk.erased === true && key === 'outbox'),
    );
    return keys
      .filter((key) => !isDeepStrictEqual(found?.[key], talk[key]))
      .map((key) => `${key} of talk ${at + 1}: ${difference(found?.[key], talk[key])}`);
  });
}

/** The chat saw the same texts in the same order, and each repeat is known to the outbox. */
function textFaults(
  world: World,
  { chat, owner }: Player,
  { sent, talks, putAside }: Standing,
  expected: Expected,
): string[] {
  const seen = world.chats.seen(chat);
  const texts = seen.map(({ text }) => text);
  const inOrder = (list: readonly string[]) => (owner.crossing ? [...new Set(list)].sort() : list);
  if (!isDeepStrictEqual(inOrder(texts), inOrder(expected.texts)))
    return [`texts: ${difference(inOrder(texts), inOrder(expected.texts))}`];
  const doubts = new Map(sent.map(({ ref, inDoubt }) => [ref, inDoubt]));
  const unknown = seen.filter(({ ids }) => !doubts.has(String(ids.at(-1)))).length;
  const erased = talks.some(({ talk }) => talk.erased === true);
  if (unknown > putAside && !erased) return [`${unknown} texts that the outbox does not know`];
  return seen.flatMap(({ ids }) => {
    const doubt = doubts.get(String(ids.at(-1))) ?? ids.length;
    return ids.length - 1 > doubt ? [`sent ${ids.length} times with ${doubt} in doubt`] : [];
  });
}

/** The first place where two values part, with digits masked. */
function difference(found: unknown, expected: unknown): string {
  const texts = [found, expected].map((value) => JSON.stringify(value) ?? 'nothing');
  const [a = '', b = ''] = texts;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const part = (text: string) =>
    `…${text.slice(Math.max(0, at - 40), at + 60).replace(/\d{4,}/g, '####')}…`;
  return `${part(a)} instead of ${part(b)}`;
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AtRandom,
  type Disturbed,
  killedAtPoints,
  killedAtRandom,
  type Random,
} from './disturbed.ts';
import { owners } from './owners.ts';
import { NOT_REACHED, namedPoints } from './points.ts';
import { Program } from './program.ts';
import { report } from './report.ts';
import { type Undisturbed, undisturbed } from './undisturbed.ts';
import { SHARED_POINTS } from './watch.ts';

/** `npm run proof` asks for the whole; otherwise a part that fits into every test run. */
const full = process.env.SIAP_PROOF === 'full';
const WORLDS = full ? 20 : 1;
const AT_RANDOM: AtRandom = full
  ? { kills: 100, atOnce: 60, workMs: 600, startMs: 400, atStart: 0.1 }
  : { kills: 10, atOnce: 20, workMs: 300, startMs: 400, atStart: 0.1 };
/** The program's very first starts, each killed a few times. */
const FIRST_STARTS = full ? 10 : 1;
const AT_FIRST_START: AtRandom = { kills: 5, atOnce: 1, workMs: 50, startMs: 300, atStart: 0.8 };
/** A place that vanished from the program is to be noticed. */
const FEWEST_POINTS = 37;

const seed = Number(process.env.SIAP_PROOF_SEED ?? Date.now() % 1_000_000);
let random: Random;
let expected: Undisturbed;
let points: string[];

beforeAll(async () => {
  random = randomFrom(seed);
  await Program.build();
  expected = await undisturbed(owners);
  points = [...new Set([...Object.keys(expected.passes), ...SHARED_POINTS])];
}, 120_000);

afterAll(() => Program.remove());

test('the undisturbed run passes every place between two writes that the program names', () => {
  const reached = namedPoints().filter((name) => points.includes(name));
  const missed = namedPoints().filter((name) => !points.includes(name));
  expect(missed.sort()).toEqual([...NOT_REACHED].sort());
  expect(reached.length).toBeGreaterThanOrEqual(FEWEST_POINTS);
  expect(expected.repeats, 'a script in which the bot says the same twice proves nothing').toBe(0);
});

describe(`killed and begun again (SIAP_PROOF_SEED=${seed})`, () => {
  test('in each gap between two writes: every message once, the same record, repeats known', {
    timeout: full ? 3_600_000 : 240_000,
  }, async () => {
    const runs: Disturbed[] = [];
    const wanted = new Map<string, number>();
    for (let world = 0; world < WORLDS; world += 1) {
      for (const point of points) wanted.set(point, (wanted.get(point) ?? 0) + 1);
      runs.push(await killedAtPoints(owners, expected, wanted, random));
    }
    // What no life came to again has its turn in a world of its own.
    for (let more = 0; more < 6 && wanted.size > 0; more += 1)
      runs.push(await killedAtPoints(owners, expected, wanted, random));
    report(`Kills in each gap (seed ${seed})`, runs, points);
    judge(runs);
    expect([...wanted], 'kills that did not come about').toEqual([]);
  });

  test('at random moments while many owners write: the same', {
    timeout: full ? 1_200_000 : 120_000,
  }, async () => {
    const run = await killedAtRandom(owners, expected, AT_RANDOM, random);
    report(`Kills at random (seed ${seed})`, [run], []);
    judge([run]);
    expect(run.deaths.length).toBeGreaterThanOrEqual(AT_RANDOM.kills);
  });

  test('while it makes its key and its database for the first time: the same', {
    timeout: full ? 600_000 : 60_000,
  }, async () => {
    const runs: Disturbed[] = [];
    for (let start = 0; start < FIRST_STARTS; start += 1)
      runs.push(await killedAtRandom(owners, expected, AT_FIRST_START, random));
    report(`Kills at the first start (seed ${seed})`, runs, []);
    judge(runs);
  });
});

function judge(runs: readonly Disturbed[]): void {
  expect(runs.flatMap(({ mismatches }) => mismatches)).toEqual([]);
  for (const { lost, doubled, repeats, deaths, owners: all } of runs) {
    expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
    // A kill can catch at most one answer of each chat between sending and noting it.
    expect(repeats).toBeLessThanOrEqual(deaths.length * all);
  }
}

/** Numbers that come again with the same seed (mulberry32). */
function randomFrom(start: number): Random {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

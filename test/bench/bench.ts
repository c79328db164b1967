import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/root.ts';
import { Crowd, OWNERS } from './crowd.ts';
import { type Figure, figureTable } from './figures.ts';
import { Floor } from './floor.ts';
import { growth } from './growth.ts';
import { describe } from './machine.ts';
import { openLoop } from './open-loop.ts';
import { paired } from './paired.ts';
import { answersOf, rehearse } from './rehearsal.ts';
import { Subject } from './subject.ts';
import { whereTimeGoes } from './where.ts';

const FULL = {
  owners: OWNERS,
  slices: 30,
  size: 500,
  arriving: 10_000,
  profiled: 3000,
  sizes: [1000, 10_000, 100_000],
  times: 300,
  syncs: 500,
};
const QUICK = {
  owners: 60,
  slices: 2,
  size: 30,
  arriving: 200,
  profiled: 60,
  sizes: [20, 100],
  times: 10,
  syncs: 20,
};

const [, , child = '', mode] = process.argv;
const plan = mode === '--quick' ? QUICK : FULL;
mkdirSync(join(projectRoot, 'data'), { recursive: true });
const folder = mkdtempSync(join(projectRoot, 'data', 'bench-'));
const say = (text: string) => process.stdout.write(`${text}\n`);
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  say(`npm run bench${plan === QUICK ? ' --quick (a smoke run: its figures mean nothing)' : ''}`);
  const footprint = await rehearse(join(folder, 'rehearsal'));
  const subject = await Subject.open(join(folder, 'program'), answersOf(footprint));
  const floor = new Floor(join(folder, 'floor'), footprint);
  for (const line of describe(folder, floor.db, plan.syncs)) say(line);
  const crowd = new Crowd(plan.owners);
  const figures: Figure[] = [];
  const pair = await paired({ subject, floor, crowd }, plan);
  figures.push(...pair.figures);
  figures.push(...(await openLoop(subject, crowd, { turns: plan.arriving })));
  const turns = crowd.take(plan.profiled);
  const where = await whereTimeGoes(() => subject.oneByOne(turns));
  await subject.app.stop();
  floor.close();
  const grown = growth(join(folder, 'rehearsal'), child, plan);
  figures.push(...grown.figures);
  say(`\n${figureTable(figures)}\n`);
  for (const note of pair.notes) say(`- ${note}`);
  say(`\nWhere the time of a turn goes, one at a time:\n${where}`);
  say(`\nOn a growing database (times in ms, medians; ${plan.times} talks each):\n${grown.text}`);
}

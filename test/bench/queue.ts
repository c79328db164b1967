import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWriter } from '../../db/connection.ts';
import { openConfigured } from '../../src/app.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { type Figure, figureTable, table, timed } from './figures.ts';
import { describe } from './machine.ts';
import type { QueueFigures, Took } from './queue.child.ts';
import { fillQueue } from './queue-fill.ts';
import { settingsIn } from './subject.ts';

/** Any view of 100,000 cases is there in this time (issue 4). */
const AIM_MS = 200;
const FULL = { cases: 100_000, times: 40, syncs: 500 };
const QUICK = { cases: 300, times: 3, syncs: 20 };
const OFFICERS = 50;

const [, , child = '', built = '', mode] = process.argv;
const plan = mode === '--quick' ? QUICK : FULL;
mkdirSync(join(projectRoot, 'data'), { recursive: true });
const folder = mkdtempSync(join(projectRoot, 'data', 'bench-queue-'));
const say = (text: string) => process.stdout.write(`${text}\n`);
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  say(`npm run bench -- queue${plan === QUICK ? ' --quick (its figures mean nothing)' : ''}`);
  const officers = await madeOfficers();
  const fill = await timed(() => fillQueue(folder, plan.cases, officers));
  const db = openWriter(settingsIn(folder).databaseFile);
  for (const line of describe(folder, db, plan.syncs)) say(line);
  db.close();
  say(`${plan.cases} cases filled in ${(fill / 1000).toFixed(0)} s`);
  const args = ['--expose-gc', '--enable-source-maps', child, folder, built, String(plan.times)];
  const out = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const figures = JSON.parse(out) as QueueFigures;
  say(`\n${figureTable(aims(figures))}\n`);
  say(table([['page', 'p50 ms', 'p95 ms', 'times the frame', 'KB'], ...rowsOf(figures)]));
}

async function madeOfficers(): Promise<string[]> {
  const { database, clock } = openConfigured(settingsIn(folder));
  const made: string[] = [];
  for (let at = 0; at < OFFICERS; at++) {
    const one = { login: `bench${at}`, name: `Petugas ${at}`, role: 'officer' as const };
    const now = clock.now();
    const officer = await database.write((tx) =>
      tx.addOfficer({ ...one, org: null, areas: [], now }),
    );
    if (officer) made.push(officer.id);
  }
  await database.close();
  return made;
}

function aims({ load, trivial, pages, refresh }: QueueFigures): Figure[] {
  const slowest = pages.reduce((worst, one) => (one.p95 > worst.p95 ? one : worst), trivial);
  const within = (what: string, ms: number) => ({
    what,
    got: `${ms.toFixed(1)} ms`,
    aim: `< ${AIM_MS} ms`,
    ok: ms < AIM_MS,
  });
  return [
    within(`slowest page (${slowest.what}), p95`, slowest.p95),
    within('the index after one change, p95', refresh.oneChange.p95),
    within('the index after a minute without anybody, p95', refresh.minute),
    {
      what: 'longest pause of everything else while the queue is read',
      got: `${load.longestPause.toFixed(0)} ms`,
      aim: '',
      ok: null,
    },
    { what: 'first page after a start', got: `${load.ms.toFixed(0)} ms`, aim: '', ok: null },
    {
      what: 'the index after an hour without even that',
      got: `${refresh.hour.toFixed(0)} ms`,
      aim: '',
      ok: null,
    },
    { what: 'memory of the queue', got: `${load.mb.toFixed(0)} MB`, aim: '', ok: null },
  ];
}

function rowsOf({ trivial, pages }: QueueFigures): string[][] {
  return [trivial, ...pages].map(({ what, p50, p95, bytes }: Took) => [
    what,
    p50.toFixed(1),
    p95.toFixed(1),
    (p50 / trivial.p50).toFixed(1),
    (bytes / 1024).toFixed(0),
  ]);
}

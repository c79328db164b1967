import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { type Figure, table } from './figures.ts';
import { Filler } from './fill.ts';
import type { Idle } from './idle.child.ts';
import { settingsIn } from './subject.ts';

/** A look-up may take this much longer on the largest database than on the smallest, and a tenth of a ms. */
const SLOWER = 1.5;
const SLACK_MS = 0.1;
/** The program at rest may hold this much more. */
const MORE_MB = 16;

/** Fills the database of the one rehearsed talk step by step and measures the program at rest at each size. */
export function growth(
  dataDir: string,
  child: string,
  { sizes, times }: { sizes: readonly number[]; times: number },
): { figures: Figure[]; text: string } {
  const filler = new Filler(dataDir);
  const found: { size: number; mb: number; idle: Idle }[] = [];
  let from = 1;
  for (const size of sizes) {
    filler.fill(from, size);
    from = size;
    const out = execFileSync(
      process.execPath,
      ['--expose-gc', child, dataDir, String(size), String(times)],
      { encoding: 'utf8' },
    );
    const mb = statSync(settingsIn(dataDir).databaseFile).size / 2 ** 20;
    found.push({ size, mb, idle: JSON.parse(out) as Idle });
  }
  filler.close();
  const rows = found.map(({ size, mb, idle }) => [
    String(size),
    mb.toFixed(0),
    idle.rssMb.toFixed(0),
    idle.heapMb.toFixed(1),
    ...LOOK_UPS.map((name) => idle[name].toFixed(name === 'start' ? 0 : 3)),
  ]);
  return {
    figures: figuresOf(found.map(({ idle }) => idle)),
    text: table([
      ['talks', 'file MB', 'rss MB', 'heap MB', ...LOOK_UPS.map((name) => NAMES[name])],
      ...rows,
    ]),
  };
}

const NAMES = {
  start: 'start',
  accept: 'accept',
  turn: 'nextTurn',
  head: 'head',
  cases: 'cases',
  health: 'health',
} as const;
const LOOK_UPS = Object.keys(NAMES) as (keyof typeof NAMES)[];

function figuresOf(idles: readonly Idle[]): Figure[] {
  const first = idles[0];
  const last = idles.at(-1);
  if (!first || !last) return [];
  const slow = LOOK_UPS.filter(
    (name) => last[name] > first[name] * SLOWER + SLACK_MS * (name === 'start' ? 500 : 1),
  );
  const more = last.rssMb - first.rssMb;
  return [
    {
      what: 'look-ups, smallest to largest database',
      got: slow.length === 0 ? 'flat' : `slower: ${slow.map((name) => NAMES[name]).join(', ')}`,
      aim: `<= x ${SLOWER}`,
      ok: slow.length === 0,
    },
    {
      what: 'memory at rest, smallest to largest',
      got: `${more >= 0 ? '+' : ''}${more.toFixed(0)} MB rss`,
      aim: `<= +${MORE_MB} MB`,
      ok: more <= MORE_MB,
    },
  ];
}

import { setProbe } from '../../src/platform/probe.ts';
import { type Crowd, STEPS } from './crowd.ts';
import { type Figure, quantile, timed } from './figures.ts';
import type { Floor } from './floor.ts';
import { compareStored, type Stored } from './stored.ts';
import type { Subject } from './subject.ts';

const IN_FLIGHT = 128;
/** Marks that are no row: see `src/platform/probe.ts`. */
const NO_ROW = new Set(['commit', 'committed', 'send', 'sent']);

export type Pair = {
  one: number[];
  many: number[];
  floor: number[];
  single: number[];
  batch: number[];
};

/**
 * Slices of the same turns on the floor and on the program, in turn, so that both meet the same
 * weather. Gives the figures, and whether both wrote the same.
 */
export async function paired(
  { subject, floor, crowd }: { subject: Subject; floor: Floor; crowd: Crowd },
  { slices, size }: { slices: number; size: number },
): Promise<{ figures: Figure[]; notes: string[] }> {
  for (const round of crowd.warmUp()) {
    await subject.inFlight(round, IN_FLIGHT);
    floor.run(round);
  }
  const counted = { commits: 0, rows: 0 };
  const pair: Pair = { one: [], many: [], floor: [], single: [], batch: [] };
  for (let slice = 0; slice < slices; slice++) {
    const single = crowd.take(size);
    const begun = { commits: floor.commits, rows: floor.rows };
    const floorMs = await timed(() => floor.run(single));
    counted.commits += floor.commits - begun.commits;
    counted.rows += floor.rows - begun.rows;
    const own = await counting(() => timed(() => subject.oneByOne(single)));
    pair.one.push(floorMs / own.value);
    pair.floor.push(floorMs / size);
    pair.single.push(own.value / size);
    counted.commits -= own.commits;
    counted.rows -= own.rows;

    const batch = crowd.take(size);
    const floorAgain = await timed(() => floor.run(batch));
    const together = await timed(() => subject.inFlight(batch, IN_FLIGHT));
    pair.many.push(floorAgain / together);
    pair.batch.push(together / size);
  }
  await subject.app.idle();
  const turns = slices * size;
  const stored = compareStored(subject.file, floor.file);
  return {
    figures: figuresOf(pair),
    notes: [
      `${STEPS} messages a talk, from "halo" to a case; ${slices} slices of ${size} turns each way, medians`,
      `commits and rows one at a time, floor minus program: ${counted.commits} commits, ${counted.rows} rows in ${turns} turns (a lease renewed in a pause is a row more)`,
      sameRows(stored),
    ],
  };
}

function figuresOf({ one, many, floor, single, batch }: Pair): Figure[] {
  const atOnce = quantile(one);
  const together = quantile(many);
  const rate = (ms: number[]) => `${Math.round(1000 / quantile(ms))} turns/s`;
  return [
    { what: 'floor, one at a time', got: rate(floor), aim: '', ok: null },
    { what: 'program, one at a time', got: rate(single), aim: '', ok: null },
    { what: `program, ${IN_FLIGHT} in flight`, got: rate(batch), aim: '', ok: null },
    {
      what: 'one at a time / floor',
      got: spread(one),
      aim: '>= 0.50',
      ok: atOnce >= 0.5,
    },
    {
      what: `${IN_FLIGHT} in flight / floor one at a time`,
      got: spread(many),
      aim: '>= 2.00',
      ok: together >= 2,
    },
  ];
}

function spread(values: readonly number[]): string {
  const at = (share: number) => quantile(values, share).toFixed(2);
  return `${at(0.5)} (quartiles ${at(0.25)}–${at(0.75)})`;
}

function sameRows(stored: readonly Stored[]): string {
  const other = stored.filter(
    ({ program, floor }) => program.rows !== floor.rows || program.bytes !== floor.bytes,
  );
  const all = stored.reduce((sum, { program }) => sum + program.rows, 0);
  return other.length === 0
    ? `rows and bytes of both databases are equal: ${all} rows in ${stored.length} tables`
    : `NOT equal: ${other
        .map(
          ({ table, program, floor }) =>
            `${table} ${program.rows}/${program.bytes} B, floor ${floor.rows}/${floor.bytes} B`,
        )
        .join('; ')}`;
}

async function counting<T>(
  work: () => Promise<T>,
): Promise<{ value: T; commits: number; rows: number }> {
  let commits = 0;
  let rows = 0;
  setProbe((point) => {
    if (point === 'commit') commits += 1;
    else if (!NO_ROW.has(point)) rows += 1;
  });
  try {
    return { value: await work(), commits, rows };
  } finally {
    setProbe(null);
  }
}

import { type Cell, Cohorts, type Where } from './cohort.ts';
import { placeOf } from './place.ts';
import type { Contact, FigureReader } from './ports.ts';
import { type Stall, Stalls } from './stalls.ts';
import { furthest, OUTCOME_SIGNS } from './steps.ts';
import {
  type PlacedWait,
  WAIT_OUTCOMES,
  type Wait,
  WaitBook,
  type WaitKind,
  type WaitsByKind,
} from './waits.ts';
import { dayAfter, startOf, weekOf } from './weeks.ts';

/** A wait that goes on when the period begins may have begun so long before. */
const BEFORE_DAYS = 90;

/** ISO days, both within. */
export type Period = { from: string; to: string };

/** Everything that is counted of a period. `at`: when, UTC ms. */
export type Figures = {
  cells: readonly Cell[];
  stalls: readonly Stall[];
  waits: WaitsByKind;
  at: number;
};

/** Counts those whose first message fell in the period, and the waits that began in it. */
export async function countFigures(
  reader: FigureReader,
  { from, to }: Period,
  region: string,
  now: number,
): Promise<Figures> {
  const begin = startOf(from);
  const end = startOf(dayAfter(to, 1));
  const waits = await readWaits(reader, startOf(dayAfter(from, -BEFORE_DAYS)));
  const cohorts = new Cohorts();
  const stalls = new Stalls(now);
  const wheres = new Map<string, Where>();
  for await (const contacts of reader.contacts({ from: begin, to: end }, OUTCOME_SIGNS))
    for (const one of contacts) {
      const where = whereOf(one, region);
      wheres.set(one.employerId, where);
      if (one.isMerged) continue;
      const step = furthest(one);
      cohorts.add(one.employerId, step, where);
      stalls.add(one, step, where);
    }
  const begun = waits.filter(({ since }) => since >= begin && since < end);
  const placed = await placedWaits(reader, begun, wheres, region);
  const of = (kind: WaitKind) => placed.filter((wait) => wait.kind === kind);
  return {
    cells: cohorts.cells(),
    stalls: stalls.all(),
    waits: {
      answer: of('answer'),
      handed_over: of('handed_over'),
      registered: of('registered'),
    },
    at: now,
  };
}

async function readWaits(reader: FigureReader, since: number): Promise<Wait[]> {
  const book = new WaitBook();
  for await (const lines of reader.outcomesSince(since, WAIT_OUTCOMES))
    for (const line of lines) book.hear(line);
  return book.waits();
}

/** Waits with the place and channel of who waits, which may be known from before the period. */
async function placedWaits(
  reader: FigureReader,
  waits: readonly Wait[],
  known: Map<string, Where>,
  region: string,
): Promise<PlacedWait[]> {
  const others = new Set(waits.map(({ employerId }) => employerId).filter((id) => !known.has(id)));
  for (const one of await reader.contactsOf([...others], OUTCOME_SIGNS))
    known.set(one.employerId, whereOf(one, region));
  return waits.flatMap((wait) => {
    const where = known.get(wait.employerId);
    return where ? [{ ...wait, ...where, week: weekOf(wait.since) }] : [];
  });
}

function whereOf(one: Contact, region: string): Where {
  return { week: weekOf(one.firstAt), place: placeOf(one, region), channel: one.channel };
}

/** So old, figures are shown as they are. */
const FRESH_MS = 60_000;
/** So old, they are shown while they are counted anew: of 100,000 employers that takes seconds. */
const SHOWN_MS = 10 * 60_000;
/** Figures of so many periods are kept: officers look at the same ones. */
const KEPT = 4;

/** What can be asked about figures. */
export type FigureCounts = Pick<FigureReader, 'notedSince'> & {
  /** The figures of a period; `at` says how old they are. */
  of(period: Period, now: number): Promise<Figures>;
};

type Kept = { done: Figures | null; coming: Promise<Figures> | null };

/** Counts figures and keeps them for a while; who asks at the same time shares one count. */
export function figureCounts(reader: FigureReader, region: string): FigureCounts {
  const kept = new Map<string, Kept>();

  function keptOf({ from, to }: Period): Kept {
    const key = `${from} ${to}`;
    const one = kept.get(key) ?? { done: null, coming: null };
    kept.delete(key);
    kept.set(key, one);
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    return one;
  }

  async function count(one: Kept, period: Period, now: number): Promise<Figures> {
    try {
      one.done = await countFigures(reader, period, region, now);
      return one.done;
    } finally {
      one.coming = null;
    }
  }

  return {
    async of(period, now) {
      const one = keptOf(period);
      const { done } = one;
      if (done && now - done.at < FRESH_MS) return done;
      one.coming ??= count(one, period, now);
      if (!done || now - done.at >= SHOWN_MS) return await one.coming;
      // Should it fail, it is counted again for the next who asks.
      one.coming.catch(() => undefined);
      return done;
    },
    notedSince: (since) => reader.notedSince(since),
  };
}

import { reached, STEPS, type Step } from './steps.ts';

/** Where something is counted. */
export type Where = {
  /** The Monday of the week that it belongs to. */
  week: string;
  place: string;
  channel: string;
};

/** Employers of one week, place and channel who came just as far. */
export type Cell = Where & { step: Step; employers: readonly string[] };

/** What is looked at; null: all. */
export type Narrowed = { place: string | null; channel: string | null; week?: string | null };

/** Whether something is among what is looked at. */
export function isAmong(one: Where, { place, channel, week = null }: Narrowed): boolean {
  return (
    (place === null || one.place === place) &&
    (channel === null || one.channel === channel) &&
    (week === null || one.week === week)
  );
}

/** How many reached each step, in the order of the steps: never more than reached the one before. */
export type Funnel = readonly number[];

export function funnelOf(cells: readonly Cell[]): Funnel {
  return STEPS.map((step) => countOf(cells, step));
}

function countOf(cells: readonly Cell[], wanted: Step): number {
  return cells.reduce(
    (sum, { step, employers }) => sum + (reached(step, wanted) ? employers.length : 0),
    0,
  );
}

/** The employers who reached a step, the newest first: their ids sort by time. */
export function whoReached(cells: readonly Cell[], wanted: Step): string[] {
  return cells
    .filter(({ step }) => reached(step, wanted))
    .flatMap(({ employers }) => employers)
    .sort()
    .reverse();
}

/** What is counted, by the values of a dimension. */
export function groupedBy<One extends Where>(
  all: readonly One[],
  by: keyof Where,
): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(one[by]);
    if (group) group.push(one);
    else groups.set(one[by], [one]);
  }
  return groups;
}

/** Puts employers into their cells, one after the other. */
export class Cohorts {
  readonly #cells = new Map<string, Where & { step: Step; employers: string[] }>();

  add(employerId: string, step: Step, { week, place, channel }: Where): void {
    const key = `${week} ${place} ${channel} ${step}`;
    const cell = this.#cells.get(key);
    if (cell) cell.employers.push(employerId);
    else this.#cells.set(key, { week, place, channel, step, employers: [employerId] });
  }

  cells(): Cell[] {
    return [...this.#cells.values()];
  }
}

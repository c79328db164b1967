/** A list that is always in order. Of two things `compare` always puts the same one first. */
export class Ordered<T> {
  #list: readonly T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  get list(): readonly T[] {
    return this.#list;
  }

  /**
   * Takes some out and puts others in, in between changing them by `change`: what is in the list
   * stays as it was when it was put in, but in there. Costs some looks for each, and one copy.
   */
  exchange(out: ReadonlySet<T>, change: () => void, into: readonly T[]): void {
    const left = this.#without(out);
    change();
    this.#list = this.#with(left, into);
  }

  #without(out: ReadonlySet<T>): readonly T[] {
    if (isMany(out.size, this.#list)) return this.#list.filter((one) => !out.has(one));
    const places = [...out].map((one) => [placeIn(this.#list, one, this.compare), one] as const);
    const cuts = places.filter(([at, one]) => this.#list[at] === one).map(([at]) => at);
    return cut(this.#list, cuts.sort(ascending));
  }

  #with(left: readonly T[], into: readonly T[]): readonly T[] {
    if (isMany(into.length, left)) return [...left, ...into].sort(this.compare);
    const sorted = [...into].sort(this.compare);
    const places = sorted.map((one) => placeIn(left, one, this.compare));
    return put(left, places, sorted);
  }
}

/** Looked for one by one, so many would cost more than all of them together. */
function isMany(some: number, list: readonly unknown[]): boolean {
  return some * 8 > list.length;
}

/** Where the first stands that does not come before. */
function placeIn<T>(list: readonly T[], one: T, compare: (a: T, b: T) => number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(list[middle] as T, one) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A list without what stands at these places. */
function cut<T>(list: readonly T[], places: readonly number[]): T[] {
  const left: T[] = [];
  let next = 0;
  for (let at = 0; at < list.length; at++) {
    if (at === places[next]) next += 1;
    else left.push(list[at] as T);
  }
  return left;
}

/** A list with each of the others put in before its place. */
function put<T>(list: readonly T[], places: readonly number[], into: readonly T[]): T[] {
  const all: T[] = [];
  let next = 0;
  for (let at = 0; at <= list.length; at++) {
    for (; at === places[next]; next += 1) all.push(into[next] as T);
    if (at < list.length) all.push(list[at] as T);
  }
  return all;
}

function ascending(a: number, b: number): number {
  return a - b;
}

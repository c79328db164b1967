/** More changes at once than this are sorted in with all the others. */
const MANY = 200;

/** A list that is always in order. Of two things `compare` always puts the same one first. */
export class Ordered<T> {
  #list: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  get list(): readonly T[] {
    return this.#list;
  }

  /**
   * Takes some out and puts others in, in between changing them by `change`: what is in the list
   * stays as it was when it was put in, but in there.
   */
  exchange(out: ReadonlySet<T>, change: () => void, into: readonly T[]): void {
    if (out.size + into.length > MANY) {
      const kept = this.#list.filter((one) => !out.has(one));
      change();
      this.#list = kept.concat(into).sort(this.compare);
      return;
    }
    for (const one of out) {
      const at = this.#placeOf(one);
      if (this.#list[at] === one) this.#list.splice(at, 1);
    }
    change();
    for (const one of into) this.#list.splice(this.#placeOf(one), 0, one);
  }

  /** Where the first stands that does not come before. */
  #placeOf(one: T): number {
    let from = 0;
    let to = this.#list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.compare(this.#list[middle] as T, one) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

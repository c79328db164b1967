import { setImmediate } from 'node:timers/promises';
import type { CaseFacts } from './facts.ts';
import { Ordered } from './ordered.ts';
import {
  bitOf,
  type Counts,
  countsOf,
  type Line,
  QueueTable,
  type Shelf,
  type Whose,
} from './queue-table.ts';

export { type Counts, type Shelf, searched, type Whose } from './queue-table.ts';

/** So often it is looked what the time alone has changed. */
const TURNS_MS = 10_000;
/** More cases than this are not made ready in one go. */
const AT_ONCE = 1_000;

/** How far the logs had grown when they were looked at, and when that was (UTC ms). */
export type Mark = { transcript: number; outcome: number; audit: number; at: number };

export interface FactsReader {
  /** All cases, and where the logs stood before they were read. */
  allFacts(): Promise<{ facts: CaseFacts[]; mark: Mark }>;
  /**
   * The cases of employers about whom a log has grown since, and where the logs stand now; `gone`:
   * employers that were named and have no case.
   */
  factsSince(mark: Mark): Promise<{ facts: CaseFacts[]; gone: readonly string[]; mark: Mark }>;
  /** The cases of these employers. */
  factsOf(employerIds: readonly string[]): Promise<CaseFacts[]>;
}

/** What is looked for on a shelf. What is left out does not matter. */
export type Filter = {
  /** Its code; null: not known yet. */
  kecamatan?: string | null | undefined;
  /** An officer's id; null: nobody's. */
  assignee?: string | null | undefined;
  /** Lower case (`searched`): all must be in a name, place or number of the case. */
  words?: readonly string[] | undefined;
  /** Only these employers, where they were found by an identity or phone number. */
  employers?: ReadonlySet<string> | undefined;
  /** Only what the officer may see; asked once for all cases of one place and assignee. */
  within: (one: Whose) => boolean;
};

export type Ranked = { readonly facts: CaseFacts; readonly score: number };

/**
 * The queue in memory, always in order: a view of 100,000 cases is a walk over it. It holds no truth
 * of its own: `refresh` brings in what the logs say has changed, by this process or another.
 */
export class QueueIndex {
  readonly #table = new QueueTable();
  /** The places in the table of all that were not found to be another's duplicate. */
  readonly #order = new Ordered<number>(this.#table.compare);
  readonly #byCase = new Map<string, number>();
  #mark: Mark | null = null;
  #turnedAt = Number.NEGATIVE_INFINITY;
  /** The look that has not begun yet: whoever asks meanwhile shares it. */
  #coming: Promise<void> | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly reader: FactsReader) {}

  /**
   * Brings in what has changed up to now, at the least what was committed before the call: a look that
   * is under way may have missed it, so the next one is waited for. `now`: UTC ms.
   */
  refresh(now: number): Promise<void> {
    if (this.#coming) return this.#coming;
    const look = this.#last.then(() => {
      this.#coming = null;
      return this.#refresh(now);
    });
    this.#coming = look;
    this.#last = look.catch(() => undefined);
    return look;
  }

  /** The case of an employer, be it closed. */
  ofEmployer(employerId: string): CaseFacts | null {
    return this.#factsAt(this.#table.knownSlot(employerId));
  }

  /** A case by its id. */
  byId(id: string): CaseFacts | null {
    return this.#factsAt(this.#byCase.get(id) ?? null);
  }

  /**
   * A page of a shelf in order; how many there are on it in all, and how many on each shelf under the
   * same filter. `officerId`: who looks.
   */
  page(
    shelf: Shelf,
    officerId: string,
    filter: Filter,
    { from = 0, size = 50 } = {},
  ): { rows: Ranked[]; total: number; counts: Counts } {
    const { views, groups, whose } = this.#table;
    const slots: number[] = [];
    const tally = new Map<number, number>();
    const wanted = bitOf(shelf);
    const passes = this.#passing(filter);
    let total = 0;
    let mine = 0;
    for (const slot of this.#order.list) {
      if (!passes(slot)) continue;
      const bits = views[slot] as number;
      tally.set(bits, (tally.get(bits) ?? 0) + 1);
      const isMine = whose[groups[slot] as number]?.assignee === officerId && bits !== 0;
      if (isMine) mine += 1;
      if (!(shelf === 'all' || (shelf === 'mine' ? isMine : (bits & wanted) !== 0))) continue;
      if (total >= from && slots.length < size) slots.push(slot);
      total += 1;
    }
    return { rows: this.#ranked(slots), total, counts: countsOf(tally, mine) };
  }

  /** Whether the case at a place passes a filter. */
  #passing({ kecamatan, assignee, words, employers, within }: Filter): (slot: number) => boolean {
    const { whose, groups, texts } = this.#table;
    const theirs = whose.map(
      (one) =>
        (kecamatan === undefined || one.kecamatan === kecamatan) &&
        (assignee === undefined || one.assignee === assignee) &&
        within(one),
    );
    const only = employers && new Set([...employers].map((id) => this.#table.knownSlot(id)));
    return (slot) => {
      if (!theirs[groups[slot] as number]) return false;
      if (only && !only.has(slot)) return false;
      return !words || words.every((word) => texts[slot]?.includes(word));
    };
  }

  #ranked(slots: readonly number[]): Ranked[] {
    const { facts, scores } = this.#table;
    return slots.flatMap((slot) => {
      const one = facts[slot];
      return one ? [{ facts: one, score: scores[slot] as number }] : [];
    });
  }

  #factsAt(slot: number | null): CaseFacts | null {
    return slot === null ? null : (this.#table.facts[slot] ?? null);
  }

  async #refresh(now: number): Promise<void> {
    const seen = this.#mark;
    const { facts, mark, gone } = seen
      ? await this.reader.factsSince(seen)
      : { ...(await this.reader.allFacts()), gone: [] };
    const lines = await this.#linesOf(facts, now);
    const left = gone.flatMap((id) => this.#table.knownSlot(id) ?? []);
    const out = new Set([...left, ...lines.map(({ slot }) => slot)]);
    const turned = this.#turned(now).filter((slot) => !out.has(slot));
    for (const slot of turned) out.add(slot);
    const change = () => {
      for (const slot of left) this.#remove(slot);
      for (const line of lines) if (this.#factsAt(line.slot) !== line.facts) this.#put(line);
      for (const slot of turned) this.#table.rank(slot, now);
    };
    const unmerged = lines.filter((line) => line.facts.mergedInto === null);
    const into = [...unmerged.map(({ slot }) => slot), ...turned];
    if (out.size > 0) this.#order.exchange(out, change, into);
    this.#mark = mark;
  }

  /**
   * Of many some after the other, each part in order already: meanwhile others have their turns. What
   * is new stands in the table from then on, but not yet in the order.
   */
  async #linesOf(facts: readonly CaseFacts[], now: number): Promise<Line[]> {
    const lines: Line[] = [];
    for (let at = 0; at < facts.length; at += AT_ONCE) {
      const some = facts.slice(at, at + AT_ONCE).map((one) => this.#table.lineOf(one, now));
      for (const line of some) if (this.#factsAt(line.slot) === null) this.#put(line);
      lines.push(...some.sort((a, b) => this.#table.compare(a.slot, b.slot)));
      if (facts.length > AT_ONCE) await setImmediate();
    }
    return lines;
  }

  #put(line: Line): void {
    this.#remove(line.slot);
    this.#table.put(line);
    this.#byCase.set(line.facts.id, line.slot);
  }

  #remove(slot: number): void {
    const before = this.#factsAt(slot);
    if (before) this.#byCase.delete(before.id);
    this.#table.empty(slot);
  }

  /** Those whose place or views the time alone may have changed. */
  #turned(now: number): number[] {
    if (now - this.#turnedAt < TURNS_MS) return [];
    this.#turnedAt = now;
    const { untils } = this.#table;
    return this.#order.list.filter((slot) => (untils[slot] as number) <= now);
  }
}

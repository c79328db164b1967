import type { CaseFacts } from './facts.ts';
import { byUrgency, score } from './queue.ts';
import { isIn, type Look, VIEWS, type View } from './views.ts';

/** After so long, what depends on the time alone is looked at anew. */
const STALE_MS = 30_000;

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

/** What is looked for within a view. `words`: all must be in a name, place or number of the case. */
export type Filter = {
  kecamatan?: string | undefined;
  words?: readonly string[] | undefined;
  /** Only these employers, where they were found by an identity or phone number. */
  employers?: ReadonlySet<string> | undefined;
  /** Only what the officer may see. */
  within(one: CaseFacts): boolean;
};

export type Ranked = { readonly facts: CaseFacts; readonly score: number };
type Entry = { facts: CaseFacts; score: number; mask: number; text: string };
type Counts = Readonly<Record<View, number>>;

const BIT = new Map<View, number>(VIEWS.map((view, at) => [view, 1 << at]));
const MINE = BIT.get('mine') ?? 0;

/**
 * The queue in memory, always in order: a view of 100,000 cases is a walk over it. It holds no truth
 * of its own: `refresh` brings in what the logs say has changed, by this process or another.
 */
export class QueueIndex {
  readonly #byEmployer = new Map<string, Entry>();
  readonly #byCase = new Map<string, string>();
  #order: Entry[] = [];
  #mark: Mark | null = null;
  #rankedAt = 0;
  #refreshing: Promise<void> | null = null;

  constructor(private readonly reader: FactsReader) {}

  /** Brings in what has changed; concurrent calls share one look. `now`: UTC ms. */
  refresh(now: number): Promise<void> {
    this.#refreshing ??= this.#refresh(now).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** The case of an employer, be it closed. */
  ofEmployer(employerId: string): CaseFacts | null {
    return this.#byEmployer.get(employerId)?.facts ?? null;
  }

  /** A case by its id. */
  byId(id: string): CaseFacts | null {
    return this.ofEmployer(this.#byCase.get(id) ?? '');
  }

  /** A page of a view in order, and how many there are in all. */
  page(
    view: View | null,
    look: Look,
    filter: Filter,
    { from = 0, size = 50 } = {},
  ): { rows: Ranked[]; total: number } {
    const rows: Ranked[] = [];
    let total = 0;
    for (const entry of this.#order) {
      if (!this.#matches(entry, view, look, filter)) continue;
      if (total >= from && rows.length < size) rows.push(entry);
      total += 1;
    }
    return { rows, total };
  }

  /** How many cases each view has under a filter. */
  counts(look: Look, filter: Filter): Counts {
    const counts = Object.fromEntries(VIEWS.map((view) => [view, 0])) as Record<View, number>;
    for (const entry of this.#order) {
      if (!passes(entry, filter)) continue;
      for (const view of VIEWS) if (isOf(entry, view, look)) counts[view] += 1;
    }
    return counts;
  }

  #matches(entry: Entry, view: View | null, look: Look, filter: Filter): boolean {
    const inView = view === null ? entry.facts.mergedInto === null : isOf(entry, view, look);
    return inView && passes(entry, filter);
  }

  async #refresh(now: number): Promise<void> {
    const first = this.#mark === null;
    const { facts, mark, gone } = await (this.#mark === null
      ? this.reader.allFacts().then((all) => ({ ...all, gone: [] }))
      : this.reader.factsSince(this.#mark));
    this.#mark = mark;
    for (const id of gone) this.#byEmployer.delete(id);
    for (const one of facts) {
      this.#byEmployer.set(one.employerId, entryOf(one, now));
      this.#byCase.set(one.id, one.employerId);
    }
    const stale = now - this.#rankedAt > STALE_MS;
    if (!stale && !first && facts.length === 0 && gone.length === 0) return;
    if (stale && !first)
      for (const entry of this.#byEmployer.values()) Object.assign(entry, ranked(entry.facts, now));
    if (stale) this.#rankedAt = now;
    // Nearly in order already: sorting it again costs one walk.
    const known = this.#order.filter((entry) => this.#isCurrent(entry));
    const kept = new Set(known.length === this.#byEmployer.size ? [] : known);
    const fresh = [...this.#byEmployer.values()].filter((entry) => !kept.has(entry));
    this.#order = (known.length === this.#byEmployer.size ? known : [...known, ...fresh]).sort(
      byUrgency,
    );
  }

  #isCurrent(entry: Entry): boolean {
    return this.#byEmployer.get(entry.facts.employerId) === entry;
  }
}

function ranked(facts: CaseFacts, now: number): { score: number; mask: number } {
  const look = { officerId: null, now };
  let mask = 0;
  for (const [view, bit] of BIT) if (isIn(view, facts, look)) mask |= bit;
  return { score: score(facts, now), mask };
}

function entryOf(facts: CaseFacts, now: number): Entry {
  const { businessName, ownerName, place, id } = facts;
  const text = [businessName, ownerName, place, id].join(' ').toLocaleLowerCase('id');
  return { facts, text, ...ranked(facts, now) };
}

function isOf({ facts, mask }: Entry, view: View, look: Look): boolean {
  const bit = BIT.get(view) ?? 0;
  return bit === MINE ? isIn('mine', facts, look) : (mask & bit) !== 0;
}

function passes({ facts, text }: Entry, { kecamatan, words, employers, within }: Filter): boolean {
  if (kecamatan !== undefined && facts.kecamatan !== kecamatan) return false;
  if (employers && !employers.has(facts.employerId)) return false;
  if (words && !words.every((word) => text.includes(word))) return false;
  return within(facts);
}

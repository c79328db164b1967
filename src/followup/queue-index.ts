import type { CaseFacts } from './facts.ts';
import { caseNumber } from './number.ts';
import { Ordered } from './ordered.ts';
import { byUrgency, score, standsUntil, type Urgency } from './queue.ts';
import { isIn, isOpen, isToDo, VIEWS, type View } from './views.ts';

/** So often it is looked what the time alone has changed. */
const TURNS_MS = 10_000;
/** Below every case that somebody should work on. */
const CLOSED = Number.NEGATIVE_INFINITY;

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

/** A view; everything that is to be done; or all cases, also those that are closed. */
export type Shelf = View | 'to_do' | 'all';

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

/** Where a case is and who has it. */
export type Whose = Pick<CaseFacts, 'area' | 'kecamatan' | 'assignee'>;

export type Ranked = { readonly facts: CaseFacts; readonly score: number };
export type Counts = Readonly<Record<Shelf, number>>;

/**
 * `views`: the bits of the shelves it is on, none when it is closed; `until`: so long all of it holds.
 * `whose`: one of a few hundred, so that a walk need not look into each case.
 */
type Entry = Urgency & {
  facts: CaseFacts;
  text: string;
  views: number;
  until: number;
  whose: Group;
};
type Group = Whose & { readonly number: number };

/** Whose a case is depends on who looks, so 'mine' has none. */
const BITS = VIEWS.map((view, at) => [view, view === 'mine' ? 0 : 1 << at] as const);
const TO_DO = 1 << VIEWS.length;
const BIT = new Map<Shelf, number>([...BITS, ['to_do', TO_DO]]);

/**
 * The queue in memory, always in order: a view of 100,000 cases is a walk over it. It holds no truth
 * of its own: `refresh` brings in what the logs say has changed, by this process or another.
 */
export class QueueIndex {
  readonly #byEmployer = new Map<string, Entry>();
  readonly #byCase = new Map<string, Entry>();
  readonly #order = new Ordered<Entry>(byUrgency);
  readonly #groups = new Map<string, Group>();
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
    return this.#byEmployer.get(employerId)?.facts ?? null;
  }

  /** A case by its id. */
  byId(id: string): CaseFacts | null {
    return this.#byCase.get(id)?.facts ?? null;
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
    const rows: Ranked[] = [];
    const tally = new Map<number, number>();
    const wanted = BIT.get(shelf) ?? 0;
    const passes = passing(filter, this.#groups.size);
    let total = 0;
    let mine = 0;
    for (const entry of this.#order.list) {
      if (!passes(entry)) continue;
      const { views, whose } = entry;
      tally.set(views, (tally.get(views) ?? 0) + 1);
      const isMine = whose.assignee === officerId && views !== 0;
      if (isMine) mine += 1;
      if (!(shelf === 'all' || (shelf === 'mine' ? isMine : (views & wanted) !== 0))) continue;
      if (total >= from && rows.length < size) rows.push(entry);
      total += 1;
    }
    return { rows, total, counts: { ...countsOf(tally), mine } };
  }

  async #refresh(now: number): Promise<void> {
    const seen = this.#mark;
    const { facts, mark, gone } = seen
      ? await this.reader.factsSince(seen)
      : { ...(await this.reader.allFacts()), gone: [] };
    this.#mark = mark;
    const out = new Set<Entry>();
    const remove = (employerId: string) => {
      const entry = this.#byEmployer.get(employerId);
      if (!entry) return;
      out.add(entry);
      this.#byEmployer.delete(employerId);
      this.#byCase.delete(entry.facts.id);
    };
    for (const id of gone) remove(id);
    const fresh = facts.map((one) => this.#entryOf(one, now));
    for (const entry of fresh) {
      remove(entry.facts.employerId);
      this.#byEmployer.set(entry.facts.employerId, entry);
      this.#byCase.set(entry.facts.id, entry);
    }
    const turned = this.#turned(now).filter((entry) => !out.has(entry));
    for (const entry of turned) out.add(entry);
    const rank = () => {
      for (const entry of turned) Object.assign(entry, ranked(entry.facts, now));
    };
    const unmerged = fresh.filter((entry) => entry.facts.mergedInto === null);
    if (out.size + unmerged.length > 0) this.#order.exchange(out, rank, [...unmerged, ...turned]);
  }

  #entryOf(facts: CaseFacts, now: number): Entry {
    const { id, openedAt, businessName, ownerName, place } = facts;
    const text = searched([businessName, ownerName, place, caseNumber(facts)].join('\n'));
    return { id, openedAt, facts, text, whose: this.#groupOf(facts), ...ranked(facts, now) };
  }

  #groupOf({ area, kecamatan, assignee }: CaseFacts): Group {
    const key = [area, kecamatan, assignee].join();
    const group = this.#groups.get(key) ?? { area, kecamatan, assignee, number: this.#groups.size };
    this.#groups.set(key, group);
    return group;
  }

  /** Those whose place or views the time alone may have changed. */
  #turned(now: number): Entry[] {
    if (now - this.#turnedAt < TURNS_MS) return [];
    this.#turnedAt = now;
    return this.#order.list.filter(({ until }) => until <= now);
  }
}

function ranked(facts: CaseFacts, now: number): Pick<Entry, 'score' | 'views' | 'until'> {
  if (!isOpen(facts)) return { score: CLOSED, views: 0, until: Number.POSITIVE_INFINITY };
  const look = { officerId: null, now };
  let views = isToDo(facts, now) ? TO_DO : 0;
  for (const [view, bit] of BITS) if (bit !== 0 && isIn(view, facts, look)) views |= bit;
  return { score: score(facts, now), views, until: standsUntil(facts, now) };
}

/** A text as it is searched in, and as words are that are looked for. */
export function searched(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** How many are on each shelf, from how many have the same bits. */
function countsOf(tally: ReadonlyMap<number, number>): Counts {
  const counts = [...BIT].map(([shelf, bit]) => {
    const here = [...tally].filter(([views]) => (views & bit) !== 0);
    return [shelf, here.reduce((sum, [, cases]) => sum + cases, 0)];
  });
  const all = [...tally.values()].reduce((sum, cases) => sum + cases, 0);
  return { ...Object.fromEntries(counts), all } as Counts;
}

/** Whether entries pass a filter; `groups`: how many there are. */
function passing(filter: Filter, groups: number): (entry: Entry) => boolean {
  const { kecamatan, assignee, words, employers, within } = filter;
  const isTheirs = (whose: Whose) =>
    (kecamatan === undefined || whose.kecamatan === kecamatan) &&
    (assignee === undefined || whose.assignee === assignee) &&
    within(whose);
  const known: (boolean | undefined)[] = new Array(groups);
  return ({ whose, facts, text }) => {
    const { number } = whose;
    known[number] ??= isTheirs(whose);
    if (!known[number]) return false;
    if (employers && !employers.has(facts.employerId)) return false;
    return !words || words.every((word) => text.includes(word));
  };
}

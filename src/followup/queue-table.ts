import type { CaseFacts } from './facts.ts';
import { caseNumber } from './number.ts';
import { score, standsUntil } from './queue.ts';
import { isIn, isOpen, isToDo, VIEWS, type View } from './views.ts';

/** A view; everything that is to be done; or all cases, also those that are closed. */
export type Shelf = View | 'to_do' | 'all';
export type Counts = Readonly<Record<Shelf, number>>;

/** Where a case is and who has it. */
export type Whose = Pick<CaseFacts, 'area' | 'kecamatan' | 'assignee'>;

/** Below every case that somebody should work on. */
const CLOSED = Number.NEGATIVE_INFINITY;
/** Whose a case is depends on who looks, so 'mine' has no bit. */
const BITS = VIEWS.map((view, at) => [view, view === 'mine' ? 0 : 1 << at] as const);
const TO_DO = 1 << VIEWS.length;
const BIT = new Map<Shelf, number>([...BITS, ['to_do', TO_DO]]);

/** What the time and the facts say of a case. */
type Rank = { score: number; views: number; until: number };
/** What is put into the table for a case. */
export type Line = Rank & { slot: number; facts: CaseFacts; text: string };

/**
 * What a walk over the queue looks at, one list a matter and one place in each a case: beside each
 * other 100,000 of them stay in the processor's cache, which their objects would not.
 */
export class QueueTable {
  readonly facts: (CaseFacts | null)[] = [];
  /** What is searched in. */
  readonly texts: string[] = [];
  readonly scores: number[] = [];
  /** The bits of the shelves it is on, none when it is closed. */
  readonly views: number[] = [];
  /** When score or views may be others, if nobody touches it: UTC ms. */
  readonly untils: number[] = [];
  /** The number of where it is and who has it. */
  readonly groups: number[] = [];
  /** The different such, by their numbers. */
  readonly whose: Whose[] = [];
  readonly #opened: number[] = [];
  readonly #slots = new Map<string, number>();
  readonly #groupOf = new Map<string, number>();

  /** The place of an employer's case; one that has none gets the next. */
  slotOf(employerId: string): number {
    const known = this.#slots.get(employerId);
    if (known !== undefined) return known;
    const slot = this.facts.length;
    this.#slots.set(employerId, slot);
    this.facts.push(null);
    this.texts.push('');
    this.scores.push(0);
    this.views.push(0);
    this.untils.push(Number.POSITIVE_INFINITY);
    this.groups.push(0);
    this.#opened.push(0);
    return slot;
  }

  /** The place of an employer that has one, or null. */
  knownSlot(employerId: string): number | null {
    return this.#slots.get(employerId) ?? null;
  }

  /** What would be put in for a case; nothing is changed but that it has a place. */
  lineOf(facts: CaseFacts, now: number): Line {
    const { employerId, businessName, ownerName, place } = facts;
    const text = searched([businessName, ownerName, place, caseNumber(facts)].join('\n'));
    return { slot: this.slotOf(employerId), facts, text, ...rankOf(facts, now) };
  }

  put({ slot, facts, text, ...rank }: Line): void {
    this.facts[slot] = facts;
    this.texts[slot] = text;
    this.groups[slot] = this.#groupNumber(facts);
    this.#opened[slot] = facts.openedAt;
    this.#setRank(slot, rank);
  }

  empty(slot: number): void {
    this.facts[slot] = null;
    this.texts[slot] = '';
    this.untils[slot] = Number.POSITIVE_INFINITY;
  }

  /** Tells anew what the time has changed. */
  rank(slot: number, now: number): void {
    const facts = this.facts[slot];
    if (facts) this.#setRank(slot, rankOf(facts, now));
  }

  /** As `byUrgency`, of two places. */
  readonly compare = (a: number, b: number): number =>
    (this.scores[b] as number) - (this.scores[a] as number) ||
    (this.#opened[a] as number) - (this.#opened[b] as number) ||
    ((this.facts[a]?.id ?? '') < (this.facts[b]?.id ?? '') ? -1 : 1);

  #setRank(slot: number, { score, views, until }: Rank): void {
    this.scores[slot] = score;
    this.views[slot] = views;
    this.untils[slot] = until;
  }

  #groupNumber({ area, kecamatan, assignee }: CaseFacts): number {
    const key = [area, kecamatan, assignee].join();
    const known = this.#groupOf.get(key);
    if (known !== undefined) return known;
    this.whose.push({ area, kecamatan, assignee });
    this.#groupOf.set(key, this.whose.length - 1);
    return this.whose.length - 1;
  }
}

function rankOf(facts: CaseFacts, now: number): Rank {
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

/** The bit of a shelf; none for those that are told otherwise. */
export function bitOf(shelf: Shelf): number {
  return BIT.get(shelf) ?? 0;
}

/** How many are on each shelf, from how many have the same bits; and how many of all are mine. */
export function countsOf(tally: ReadonlyMap<number, number>, mine: number): Counts {
  const sum = (views: readonly [number, number][]) => views.reduce((all, [, one]) => all + one, 0);
  const counts = [...BIT].map(([shelf, bit]) => {
    const here = [...tally].filter(([views]) => (views & bit) !== 0);
    return [shelf, sum(here)];
  });
  return { ...Object.fromEntries(counts), mine, all: sum([...tally]) } as Counts;
}

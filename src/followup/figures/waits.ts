import type { Where } from './cohort.ts';
import type { OutcomeLine } from './ports.ts';
import { ENOUGH, quantile } from './quantile.ts';

/** What somebody waits for: a person's answer, the hand-over to BPJS, the registration. */
export const WAIT_KINDS = ['answer', 'handed_over', 'registered'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/** The name under which talk writes; every other is an officer's. */
const TALK = 'bot';

/** Which lines of the outcome log begin a wait, end it, or make it pointless. */
type WaitRule = Readonly<Record<'begins' | 'ends' | 'drops', (line: OutcomeLine) => boolean>>;

const RULES: Readonly<Record<WaitKind, WaitRule>> = {
  answer: {
    // Who named an hour for a call waits for that hour.
    begins: ({ kind, reason }) => kind === 'person_requested' && reason !== 'call_back',
    ends: ({ kind, by, via }) => kind === 'person_joined' || (by !== TALK && via !== null),
    drops: ({ kind }) => kind === 'person_withdrawn' || kind === 'erased',
  },
  handed_over: {
    begins: ({ kind, reason }) => kind === 'file_submitted' && reason === 'complete',
    ends: ({ kind }) => kind === 'diajukan',
    drops: ({ kind }) => kind === 'consent_withdrawn' || kind === 'erased',
  },
  registered: {
    begins: ({ kind }) => kind === 'diajukan',
    ends: ({ kind }) => kind === 'terdaftar',
    drops: ({ kind }) => kind === 'erased',
  },
};

/** The kinds of talk's outcomes that a wait may hang on; officers' are all read. */
export const WAIT_OUTCOMES: readonly string[] = [
  'person_requested',
  'person_joined',
  'person_withdrawn',
  'file_submitted',
  'consent_withdrawn',
  'erased',
];

/** `until` null: it still lasts. Times: UTC ms. */
export type Wait = { kind: WaitKind; employerId: string; since: number; until: number | null };
export type PlacedWait = Wait & Where;
export type WaitsByKind = Readonly<Record<WaitKind, readonly PlacedWait[]>>;

/**
 * Hears the outcome log in the order of time. A wait begins with the first line that begins it after
 * the last one ended: who asks twice has waited since the first time.
 */
export class WaitBook {
  readonly #open: Readonly<Record<WaitKind, Map<string, number>>> = {
    answer: new Map(),
    handed_over: new Map(),
    registered: new Map(),
  };
  readonly #over: Wait[] = [];

  hear(line: OutcomeLine): void {
    const { employerId, at } = line;
    for (const kind of WAIT_KINDS) {
      const open = this.#open[kind];
      const since = open.get(employerId);
      const { begins, ends, drops } = RULES[kind];
      if (since === undefined) {
        if (begins(line)) open.set(employerId, at);
        continue;
      }
      const ended = ends(line);
      if (ended) this.#over.push({ kind, employerId, since, until: at });
      if (ended || drops(line)) open.delete(employerId);
    }
  }

  waits(): Wait[] {
    const open = WAIT_KINDS.flatMap((kind) =>
      [...this.#open[kind]].map(([employerId, since]) => ({
        kind,
        employerId,
        since,
        until: null,
      })),
    );
    return [...this.#over, ...open];
  }
}

export type WaitFigure = {
  /** Waits that are over. */
  count: number;
  /** Those that still last. */
  waiting: number;
  /** Ms; null where there are too few to say. */
  median: number | null;
  p90: number | null;
};

/** How long waits lasted. */
export function waitFigure(waits: readonly Wait[]): WaitFigure {
  const lasted = new Float64Array(waits.length);
  let count = 0;
  for (const { since, until } of waits) {
    if (until === null) continue;
    lasted[count] = until - since;
    count += 1;
  }
  const sorted = lasted.subarray(0, count).sort();
  const of = (q: number) => (count < ENOUGH ? null : quantile(sorted, q));
  return { count, waiting: waits.length - count, median: of(0.5), p90: of(0.9) };
}

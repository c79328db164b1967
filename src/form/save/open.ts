import type { Doubt } from '../asking/doubt.ts';
import type { Reply } from '../asking/take.ts';
import { newMark } from '../memory.ts';
import type { Visit } from '../visit.ts';
import type { Posted, Saved } from './save.ts';

/** What was posted by a page and is not stored yet, by field. */
export type Open = ReadonlyMap<string, { doubt: Doubt; given: Reply | null }>;

/** What names it in the address of the page that shows it: a page that was posted cannot be gone back to. */
const LOOK = 'lihat';

/** Keeps what is not stored yet for the page that asks about it; gives that page's address. */
export function toAsk(visit: Visit, path: string, saved: Saved, posted: readonly Posted[]): string {
  const { memory, link, now } = visit;
  const { doubts, state, subject } = saved;
  const all = [...doubts].map(([key, doubt]) => ({
    ...{ key, doubt, given: posted.find((one) => one.key === key)?.reply ?? null },
    version: state.versions.get(`${subject}.${key}`) ?? 0,
  }));
  const mark = newMark();
  memory.open.put(`${link.id} ${mark}`, all, now);
  return `${path}?${LOOK}=${mark}`;
}

/** What is not stored yet by the page's address; what was stored since is left out. */
export function openHere(visit: Visit, subject: string): Open {
  const { memory, link, now, query, state } = visit;
  const all = memory.open.get(`${link.id} ${query.get(LOOK) ?? ''}`, now) ?? [];
  const still = all.filter(
    ({ key, version }) => (state.versions.get(`${subject}.${key}`) ?? 0) === version,
  );
  return new Map(still.map(({ key, doubt, given }) => [key, { doubt, given }]));
}

import { getRandomValues } from 'node:crypto';
import { monotonicFactory, ulid } from 'ulid';
import type { Clock } from './clock.ts';

/** Makes ids that sort by the time they were made, also within one millisecond. */
export type Ids = () => string;

const POOL = new Uint8Array(4096);
let used = POOL.length;

function random(): number {
  if (used === POOL.length) {
    getRandomValues(POOL);
    used = 0;
  }
  const byte = POOL[used] ?? 0;
  used += 1;
  return byte / 256;
}

/** Ids of 26 characters (ULID): the first ten are the time, the rest random or counted up. */
export function createIds(clock: Clock): Ids {
  const next = monotonicFactory(random);
  return () => next(clock.now());
}

/** An id of the same form that tells no more of its time than the day ('YYYY-MM-DD'): the rest is random. */
export function idOfDay(day: string): string {
  return ulid(Date.parse(day), random);
}

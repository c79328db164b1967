import { monotonicFactory } from 'ulid';
import { Chance } from './random.ts';

/**
 * The names of the processes that the simulation has begun, and of those that are gone: all are one
 * process of this machine, where the real ones are told apart by their numbers. A test puts `owner` in
 * the place of src/platform/owner.ts.
 */
export const living = { made: 0, names: [] as string[], gone: new Set<string>() };

export const owner = {
  processOwner(): string {
    living.made += 1;
    const name = `proses-${living.made}`;
    living.names.push(name);
    return name;
  },
  aliveOwner: (name: string): boolean => !living.gone.has(name),
};

let chance = new Chance(0);

/** In the place of src/platform/ids.ts: reminders come at minutes that are chosen by ids. */
export const ids = {
  createIds: ({ now }: { now(): number }) => {
    const next = monotonicFactory(() => chance.next());
    return () => next(now());
  },
  /** From here on the same ids come again. */
  seed(seed: number): void {
    chance = new Chance(seed);
  },
};

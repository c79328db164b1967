import type { OfficeParts, OfficeTx } from '../parts.ts';
import type { AccountTx } from './ports.ts';

/** What failed tries are counted at: the first `free` of them cost no waiting. */
export type Counter = { at: string; free: number; shared: boolean };

/** At a name to sign in with, known or not. */
export const atLogin = (login: string): Counter => ({
  at: `login ${login}`,
  free: 5,
  shared: false,
});
/** At an address, from which a whole office may sign in. */
export const atAddress = (address: string): Counter => ({
  at: `address ${address}`,
  free: 40,
  shared: true,
});
/** At the codes of one officer's authenticator app. */
export const atCode = (officerId: string): Counter => ({
  at: `code ${officerId}`,
  free: 5,
  shared: false,
});

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** Failed tries are forgotten when none was added for so long. */
const FORGOTTEN_MS = 24 * 3_600_000;

/** How long no other try is taken after so many failed ones. */
export function waitAfter(fails: number, free: number): number {
  if (fails < free) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(fails - free, 20), LONGEST_WAIT_MS);
}

export type Attempt<T> = {
  counters: readonly Counter[];
  now: number;
  /** Whether the password or code is right; slow, so outside of any transaction. */
  prove(): Promise<boolean>;
  /** What follows when it is; null: it was wrong after all. */
  proved(tx: OfficeTx): Promise<T | null>;
  /** What is written when it was wrong; `waitMs`: how long no other try is taken now. */
  failed(tx: OfficeTx, waitMs: number): Promise<void>;
};

export type Attempted<T> = { done: T } | { wrong: true } | { waitMs: number };

/**
 * One try at a password or code. It is counted before it is looked at, so that many at once get no
 * further than many in a row; a right one takes its own count back.
 */
export async function attempt<T>(
  store: OfficeParts['store'],
  { counters, now, prove, proved, failed }: Attempt<T>,
): Promise<Attempted<T>> {
  const begun = await store.write((tx) => begin(tx, counters, now));
  if ('waitMs' in begun) return begun;
  const right = await prove();
  return await store.write(async (tx) => {
    const done = right ? await proved(tx) : null;
    if (done === null) {
      await failed(tx, begun.next);
      return { wrong: true } as const;
    }
    await forgive(tx, counters, now);
    return { done };
  });
}

/** Forgets the failed tries at a counter, or one of them where many people share it. */
export async function forgive(
  tx: Pick<AccountTx, 'tries' | 'putTries'>,
  counters: readonly Counter[],
  now: number,
): Promise<void> {
  for (const { at, shared } of counters) {
    const fails = shared ? ((await tx.tries(at))?.fails ?? 1) - 1 : 0;
    await tx.putTries(at, { fails: Math.max(fails, 0), until: 0, at: now });
  }
}

async function begin(
  tx: Pick<AccountTx, 'tries' | 'putTries'>,
  counters: readonly Counter[],
  now: number,
): Promise<{ waitMs: number } | { next: number }> {
  const before = await Promise.all(counters.map(({ at }) => tx.tries(at)));
  const until = Math.max(...before.map((tries) => tries?.until ?? 0));
  if (until > now) return { waitMs: until - now };
  let next = 0;
  for (const [index, { at, free }] of counters.entries()) {
    const tries = before[index];
    const fails = tries && now - tries.at < FORGOTTEN_MS ? tries.fails + 1 : 1;
    const wait = waitAfter(fails, free);
    next = Math.max(next, wait);
    await tx.putTries(at, { fails, until: now + wait, at: now });
  }
  return { next };
}

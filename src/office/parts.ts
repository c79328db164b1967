import type { Sentences } from '../conversation/sentences.ts';
import type { FollowupReader, FollowupTx, StoredEmployer } from '../followup/ports.ts';
import type { QueueIndex } from '../followup/queue-index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { AccountReader, AccountTx } from './accounts/ports.ts';
import type { Assets } from './assets.ts';

/** Everything that an officer's action can write in one transaction. */
export type OfficeTx = FollowupTx & AccountTx;

/** What the console is made of. `app.ts` ties it to the other rooms. */
export type OfficeParts = {
  /** Where the world reaches us; with https cookies are sent over nothing else. */
  publicUrl: string;
  /** The office's regency code, and its name if it is no trial. */
  region: string;
  operator: string | null;
  store: { write<T>(work: (tx: OfficeTx) => Promise<T>): Promise<T> };
  accounts: AccountReader;
  followup: FollowupReader;
  /** The stored record of an employer, or null. */
  employers(id: string): Promise<StoredEmployer | null>;
  queue: QueueIndex;
  sentences: Sentences;
  assets: Assets;
  clock: Clock;
  log: Pick<Log, 'warn' | 'error'>;
};

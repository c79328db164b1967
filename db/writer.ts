import type BetterSqlite from 'better-sqlite3';
import { passPoint } from '../src/platform/probe.ts';

/** Most jobs that share one transaction, so one disk sync. */
const GROUP = 64;

type Job = {
  work: () => Promise<unknown>;
  resolve: (v: unknown) => void;
  reject: (e: unknown) => void;
};
type Settled = { job: Job; value: unknown } | { job: Job; error: unknown };

/**
 * The only way to write. Jobs that are ready together run one after the other inside one
 * `BEGIN IMMEDIATE … COMMIT`, each in its own savepoint: one that fails is rolled back alone. A
 * job's promise resolves only after the commit, so what it tells is on the disk.
 * A job never waits for anything but the database: the transaction would stay open meanwhile.
 */
export class Writer {
  readonly #queue: Job[] = [];
  readonly #begin: BetterSqlite.Statement;
  readonly #commit: BetterSqlite.Statement;
  readonly #rollback: BetterSqlite.Statement;
  readonly #savepoint: BetterSqlite.Statement;
  readonly #release: BetterSqlite.Statement;
  readonly #undo: BetterSqlite.Statement;
  #running = false;

  constructor(private readonly db: BetterSqlite.Database) {
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
    this.#rollback = db.prepare('ROLLBACK');
    this.#savepoint = db.prepare('SAVEPOINT job');
    this.#release = db.prepare('RELEASE job');
    this.#undo = db.prepare('ROLLBACK TO job');
  }

  /** Queues a job. Rejects with the job's own error, or with the commit's. */
  write<T>(work: () => Promise<T>): Promise<T> {
    const done = new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (v: unknown) => void, reject });
    });
    if (!this.#running) {
      this.#running = true;
      setImmediate(() => void this.#drain());
    }
    return done;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await this.#group(this.#queue.splice(0, GROUP));
      // Turns that became ready during the commit join the next one.
      await new Promise(setImmediate);
    }
    this.#running = false;
  }

  async #group(jobs: readonly Job[]): Promise<void> {
    const settled: Settled[] = [];
    try {
      this.#begin.run();
      // Alone, a job needs no savepoint: when it fails, all of the transaction goes.
      const [first, ...others] = jobs;
      if (first && others.length === 0) settled.push({ job: first, value: await first.work() });
      else for (const job of jobs) settled.push(await this.#inSavepoint(job));
      passPoint('commit');
      this.#commit.run();
      passPoint('committed');
    } catch (error) {
      if (this.db.inTransaction) this.#rollback.run();
      for (const job of jobs) job.reject(error);
      return;
    }
    for (const one of settled) {
      if ('error' in one) one.job.reject(one.error);
      else one.job.resolve(one.value);
    }
  }

  async #inSavepoint(job: Job): Promise<Settled> {
    this.#savepoint.run();
    try {
      const value = await job.work();
      this.#release.run();
      return { job, value };
    } catch (error) {
      // A full disk ends the whole transaction by itself: then there is no savepoint any more.
      if (!this.db.inTransaction) throw error;
      this.#undo.run();
      this.#release.run();
      return { job, error };
    }
  }
}

import type { Json } from '../../flows/kit/record.ts';
import type { Clock } from '../platform/clock.ts';
import { type Log, stackOf } from '../platform/log.ts';
import type { Transactions } from './ports.ts';

export type WaitingJob = {
  id: string;
  conversationId: string;
  /** The flow's own name for it; comes back with the result. */
  ref: string;
  service: string;
  input: Json;
  tries: number;
};

export interface JobReader {
  dueJobs(now: number): Promise<WaitingJob[]>;
}

export interface JobTx {
  claimJob(id: string, owner: string, until: number, now: number): Promise<boolean>;
  /** Marks the job done and puts its result into the talk's inbox, once. */
  finishJob(job: WaitingJob, result: Json, now: number): Promise<void>;
  /** Lets it wait for another try, or with null puts it aside. */
  retryJob(id: string, tries: number, notBefore: number | null): Promise<void>;
}

/** Slow work by name. It may be done twice when the process dies in it, so it must bear that. */
export type Services = Readonly<Record<string, (input: Json) => Promise<Json>>>;

const CLAIM_MS = 5 * 60_000;
const RETRY_MS = [5_000, 60_000, 600_000];

/** Does what turns have asked for; each result comes back to its flow as a `job` event. */
export class JobRunner {
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: {
      reader: JobReader;
      store: Transactions<JobTx>;
      services: Services;
      clock: Clock;
      log: Log;
      owner: string;
      onResult(conversationId: string): void;
    },
  ) {}

  /** Does all jobs that are due, one after the other. Never rejects. */
  run(): Promise<void> {
    this.#running = this.#running.then(() => this.#all());
    return this.#running;
  }

  async #all(): Promise<void> {
    const { reader, clock, log } = this.parts;
    try {
      for (const job of await reader.dueJobs(clock.now())) await this.#one(job);
    } catch (error) {
      log.error('jobs.failed', { stack: stackOf(error) });
    }
  }

  async #one(job: WaitingJob): Promise<void> {
    const { store, clock, services, log, owner, onResult } = this.parts;
    const now = clock.now();
    if (!(await store.write((tx) => tx.claimJob(job.id, owner, now + CLAIM_MS, now)))) return;
    try {
      const service = services[job.service];
      if (!service) throw new Error('no service of that name');
      const result = await service(job.input);
      await store.write((tx) => tx.finishJob(job, result, clock.now()));
      onResult(job.conversationId);
    } catch (error) {
      log.warn('job.failed', { service: job.service, stack: stackOf(error) });
      const pause = RETRY_MS[job.tries];
      const notBefore = pause === undefined ? null : clock.now() + pause;
      await store.write((tx) => tx.retryJob(job.id, job.tries + 1, notBefore));
    }
  }
}

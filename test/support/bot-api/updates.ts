import { ApiError } from './answer.ts';

export type Update = { update_id: number } & Record<string, unknown>;

type Waiting = { answer: () => void; fail: (error: ApiError) => void };

const CONFLICT =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

/** Updates that wait for the bot; kept until a later offset confirms them. */
export class Updates {
  /** The greatest offset the bot has asked with: everything below is gone for good. */
  confirmedOffset = 0;
  nextId = 1001;
  readonly queue: Update[] = [];
  #allowed: readonly string[] | null = null;
  #waiting: Waiting | null = null;
  #onPush: (() => void) | null = null;

  /** Told of each new update; the webhook lives by it. */
  listen(onPush: (() => void) | null): void {
    this.#onPush = onPush;
  }

  allow(kinds: unknown): void {
    if (Array.isArray(kinds)) this.#allowed = kinds.map(String);
  }

  /** Adds an update as it is, with a number of its own; returns the number, or null when not allowed. */
  push(body: Record<string, unknown>): number | null {
    const kind = Object.keys(body)[0] ?? '';
    if (this.#allowed !== null && !this.#allowed.includes(kind)) return null;
    const update = { update_id: this.nextId, ...body };
    this.nextId += 1;
    this.queue.push(update);
    this.#wake();
    this.#onPush?.();
    return update.update_id;
  }

  /** Puts updates back at the head, as after an answer that got lost. */
  again(updates: readonly Update[]): void {
    this.queue.unshift(...updates);
    this.#wake();
    this.#onPush?.();
  }

  /** One getUpdates call. A second one ends the one that waits, with 409. */
  poll(
    { offset, limit, seconds }: { offset: number; limit: number; seconds: number },
    gone: AbortSignal,
  ): Promise<Update[]> {
    this.#waiting?.fail(new ApiError(409, CONFLICT));
    if (offset > 0) {
      this.confirmedOffset = offset;
      const kept = this.queue.filter((one) => !(one.update_id < offset));
      this.queue.splice(0, this.queue.length, ...kept);
    }
    // Not `>=`: an update made without a number is to come through.
    const batch = () => this.queue.filter((one) => !(one.update_id < offset)).slice(0, limit);
    if (this.queue.length > 0 || seconds <= 0) return Promise.resolve(batch());
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        answer: () => this.#leave(waiting, timer, () => resolve(batch())),
        fail: (error) => this.#leave(waiting, timer, () => reject(error)),
      };
      const timer = setTimeout(waiting.answer, seconds * 1000);
      gone.addEventListener('abort', waiting.answer, { once: true });
      this.#waiting = waiting;
    });
  }

  /** Whether a long poll is waiting right now. */
  get polled(): boolean {
    return this.#waiting !== null;
  }

  /** Ends the long poll that waits as a second program with the same token would. */
  conflict(): void {
    this.#waiting?.fail(new ApiError(409, CONFLICT));
  }

  #leave(waiting: Waiting, timer: NodeJS.Timeout, then: () => void): void {
    clearTimeout(timer);
    if (this.#waiting === waiting) this.#waiting = null;
    then();
  }

  #wake(): void {
    this.#waiting?.answer();
  }
}

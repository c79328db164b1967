import { ApiError, type Args, textOf } from './answer.ts';
import type { Update, Updates } from './updates.ts';

export type WebhookAttempt = { updateId: number; status: number };

/** Brings updates to the bot's address, one after the other, each until the answer is 2xx. */
export class Webhook {
  readonly attempts: WebhookAttempt[] = [];
  #url = '';
  #secret = '';
  #running = false;
  readonly #updates: Updates;
  readonly #retryMs: number;

  constructor(updates: Updates, retryMs: number) {
    this.#updates = updates;
    this.#retryMs = retryMs;
  }

  get url(): string {
    return this.#url;
  }

  set(args: Args): true {
    const url = textOf(args, 'url');
    if (!/^https?:\/\//.test(url)) throw new ApiError(400, 'Bad Request: bad webhook: URL is bad');
    this.#url = url;
    this.#secret = textOf(args, 'secret_token');
    this.#updates.allow(args.allowed_updates);
    this.#updates.conflict();
    this.#updates.listen(() => void this.#run());
    void this.#run();
    return true;
  }

  remove(args: Args): true {
    this.#url = '';
    this.#updates.listen(null);
    if (args.drop_pending_updates === true) this.#updates.queue.length = 0;
    return true;
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#updates.queue[0]; next && this.#url; next = this.#updates.queue[0]) {
      const status = await this.#post(next);
      this.attempts.push({ updateId: next.update_id, status });
      if (status >= 200 && status < 300) this.#updates.queue.shift();
      else await new Promise((resolve) => setTimeout(resolve, this.#retryMs));
    }
    this.#running = false;
  }

  async #post(update: Update): Promise<number> {
    const secret = this.#secret ? { 'x-telegram-bot-api-secret-token': this.#secret } : {};
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...secret },
        body: JSON.stringify(update),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    }
  }
}

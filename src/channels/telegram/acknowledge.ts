import type { Client } from './client.ts';

/** Answers at once; Telegram allows about 30 calls a second. */
const RUNNERS = 4;
/** More than a few batches waiting means Telegram is slow, and old presses time out by themselves. */
const MAX_WAITING = 300;

/**
 * Tells Telegram that a pressed button was seen, so that it stops turning. Best effort: nothing
 * waits for it and its failure is nobody's business (a press of 15 seconds ago is refused).
 */
export function createAcknowledger(
  client: Client,
  timeoutMs: number,
): (callbackIds: readonly string[], stop: AbortSignal) => void {
  const waiting: string[] = [];
  let running = 0;
  const run = async (stop: AbortSignal) => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
      await client
        .call('answerCallbackQuery', { callback_query_id: id }, { timeoutMs, stop })
        .catch(() => undefined);
    running -= 1;
  };
  return (callbackIds, stop) => {
    waiting.push(...callbackIds);
    waiting.splice(0, Math.max(0, waiting.length - MAX_WAITING));
    while (running < RUNNERS && waiting.length > 0 && !stop.aborted) {
      running += 1;
      void run(stop);
    }
  };
}

/** @import { Outcome, Said, State } from './types.js' */
import { createPauses } from '../../../platform/page/pauses.js';

/**
 * What the owner sent and nobody confirmed yet. One after the other, in order, each again and again
 * under the same id until it is taken.
 * @param {(client: string, said: Said) => Promise<Outcome>} post tries once; never rejects
 * @param {(client: string, state: State) => void} mark tells how it stands with a message
 */
export function createQueue(post, mark) {
  /** @type {{ client: string, said: Said }[]} */
  const waiting = [];
  let running = false;
  const pauses = createPauses();

  async function run() {
    if (running) return;
    running = true;
    let failures = 0;
    for (let head = waiting[0]; head; head = waiting[0]) {
      const { state, waitMs = 0 } = await post(head.client, head.said);
      mark(head.client, state);
      if (state !== 'waiting') {
        waiting.shift();
        failures = 0;
        continue;
      }
      await pauses.after(failures, waitMs);
      failures += 1;
    }
    running = false;
  }

  return {
    /**
     * @param {string} client
     * @param {Said} said
     */
    add(client, said) {
      waiting.push({ client, said });
      void run();
    },
    /** The connection is back: nothing is waited for. */
    hurry: () => pauses.end(),
    /** Whether anything is not confirmed. */
    busy: () => waiting.length > 0,
  };
}

/** An id that no other message has. Pages that came over plain http have no randomUUID. */
export function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** @import { Answer } from './types.js' */
import { createPauses } from '../../platform/page/pauses.js';
import { ask } from './post.js';

/**
 * What was filled in and is not stored yet: one after the other, each until the server has it. In
 * memory alone: a phone may be shared.
 * @param {string} url
 * @param {(key: string, reply: Record<string, string>) => Record<string, string>} whole what is sent for a reply, as the page stands at that moment
 * @param {{ done(key: string, reply: Record<string, string>, answer: Answer): void, line(state: 'idle' | 'sending' | 'unsent'): void }} tell
 */
export function createQueue(url, whole, tell) {
  /** @type {Map<string, Record<string, string>>} */
  const waiting = new Map();
  let running = false;
  let stopped = false;
  const pauses = createPauses();

  const first = () => waiting.entries().next().value;

  async function run() {
    if (running) return;
    running = true;
    let failures = 0;
    for (let head = first(); head && !stopped; head = first()) {
      const [key, reply] = head;
      if (failures === 0) tell.line('sending');
      const { answer, waitMs } = await ask(url, whole(key, reply));
      if (!answer) {
        tell.line('unsent');
        await pauses.after(failures, waitMs);
        failures += 1;
        continue;
      }
      failures = 0;
      // Filled in anew while this was on its way: that is sent next.
      if (waiting.get(key) === reply) waiting.delete(key);
      tell.done(key, reply, answer);
    }
    running = false;
    if (!stopped) tell.line('idle');
  }

  return {
    /**
     * @param {string} key
     * @param {Record<string, string>} reply
     */
    add(key, reply) {
      waiting.set(key, reply);
      void run();
    },
    /** @param {string} key */
    waiting: (key) => waiting.get(key),
    /** @param {string} key */
    has: (key) => waiting.has(key),
    busy: () => waiting.size > 0 && !stopped,
    /** The connection is back: nothing is waited for. */
    hurry: () => pauses.end(),
    /** The link opens nothing any more. */
    stop() {
      stopped = true;
    },
  };
}

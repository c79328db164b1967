/** @import { Answer } from './types.js' */
import { ask } from './post.js';

/** Pauses after one, two, three … failed tries; the last one repeats. */
const PAUSES_MS = [1000, 2000, 4000, 8000, 15_000];

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
  let wake = () => {};

  /** @param {number} ms */
  const pause = (ms) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });

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
        const usual = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] || 0;
        failures += 1;
        await pause(Math.max(usual, waitMs));
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
    hurry: () => wake(),
    /** The link opens nothing any more. */
    stop() {
      stopped = true;
    },
  };
}

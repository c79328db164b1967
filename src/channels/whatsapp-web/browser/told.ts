import type { FromBrowser, Event as Told } from '../wire.ts';

const AGAIN_MS = 3_000;
const MOST_AT_ONCE = 50;

export type Telling = {
  /** Tells the program, once. */
  say(what: FromBrowser): void;
  /** Tells the program until it has acknowledged. */
  event(event: Told): void;
  acknowledged(seq: number): void;
};

/**
 * Tells the program over the pipe between the two. What happened is kept, in its order, and told
 * again until it is acknowledged: the program may be unable to write just now.
 */
export function createTelling(send: (what: FromBrowser) => void): Telling {
  const waiting: { seq: number; event: Told }[] = [];
  let seq = 0;
  let timer: NodeJS.Timeout | null = null;
  let soon = false;

  function tell(): void {
    soon = false;
    const batch = waiting.slice(0, MOST_AT_ONCE);
    const last = batch.at(-1);
    if (!last) return;
    send({ t: 'events', seq: last.seq, events: batch.map(({ event }) => event) });
    timer ??= setInterval(tell, AGAIN_MS);
  }

  return {
    say: send,
    event(event) {
      seq += 1;
      waiting.push({ seq, event });
      if (waiting.length > MOST_AT_ONCE || soon) return;
      soon = true;
      setImmediate(tell);
    },
    acknowledged(upTo) {
      while ((waiting[0]?.seq ?? Number.POSITIVE_INFINITY) <= upTo) waiting.shift();
      if (waiting.length > 0) return tell();
      if (timer) clearInterval(timer);
      timer = null;
    },
  };
}

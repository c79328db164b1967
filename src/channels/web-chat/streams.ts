import type { KeptLine, WebChatReader } from './ports.ts';

/** Tabs of one browser that may listen at once. */
const MOST_EACH = 8;
const MOST = 5_000;
const BEAT_MS = 20_000;
/** How soon a page whose stream ended asks again. */
const RETRY = 'retry: 2000\n\n';
/** The comment is for proxies that end silent connections, the event for the page, which cannot see it. */
const BEAT = ': beat\n\nevent: beat\ndata: 1\n\n';
const READY = 'event: ready\ndata: 1\n\n';

/** The pages that listen, each at its own line. */
export type Streams = {
  /** A stream of what was said to and by an address after a line; null: too many listen already. */
  open(address: string, after: string | null): ReadableStream<Uint8Array> | null;
  /** Something was kept for this address. */
  wake(address: string): void;
  /** Ends all streams; the pages come back by themselves. */
  close(): void;
};

type Listener = { wake(): void; close(): void };

/**
 * Makes the streams. Each reads the database after its last line whenever it is woken, and at every
 * beat, which also shows what another process kept.
 */
export function createStreams(reader: WebChatReader, beatMs = BEAT_MS): Streams {
  const all = new Map<string, Set<Listener>>();
  const count = () => [...all.values()].reduce((sum, { size }) => sum + size, 0);

  return {
    open(address, after) {
      const own = all.get(address) ?? new Set();
      if (own.size >= MOST_EACH || count() >= MOST) return null;
      all.set(address, own);
      return listen(reader, { address, after, beatMs }, own, () => {
        if (own.size === 0 && all.get(address) === own) all.delete(address);
      });
    },
    wake(address) {
      for (const one of all.get(address) ?? []) one.wake();
    },
    close() {
      for (const own of [...all.values()]) for (const one of [...own]) one.close();
    },
  };
}

type Place = { address: string; after: string | null; beatMs: number };

function listen(
  reader: WebChatReader,
  { address, after, beatMs }: Place,
  own: Set<Listener>,
  gone: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let last = after;
  let ready = false;
  let woken = true;
  let over = false;
  let resume = () => {};

  const listener: Listener = {
    wake() {
      woken = true;
      resume();
    },
    close() {
      over = true;
      own.delete(listener);
      gone();
      resume();
    },
  };
  const silence = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, beatMs);
      resume = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** What is new as events; '' when nothing is. */
  async function news(): Promise<string> {
    const { lines, whole } = await reader.since(address, last);
    last = lines.at(-1)?.id ?? last;
    const events = lines.map((line, at) => eventOf(line, whole && at === 0)).join('');
    if (ready) return events;
    ready = true;
    return events + READY;
  }

  async function next(): Promise<string> {
    if (!woken) await silence();
    if (over) return '';
    const beat = woken ? '' : BEAT;
    woken = false;
    return (await news()) + beat;
  }

  own.add(listener);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(RETRY));
    },
    async pull(controller) {
      let text = '';
      try {
        while (text === '' && !over) text = await next();
      } catch {
        // The database is closing, or cannot be read: the page asks again.
        listener.close();
      }
      if (over) controller.close();
      else controller.enqueue(encoder.encode(text));
    },
    cancel: () => listener.close(),
  });
}

/** `first`: what the page shows from before is kept no more. */
function eventOf({ id, ...line }: KeptLine, first: boolean): string {
  return `id: ${id}\ndata: ${JSON.stringify(first ? { ...line, first } : line)}\n\n`;
}

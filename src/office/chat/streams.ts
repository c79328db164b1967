import type { Feed } from '../../platform/feed.ts';

/** Tabs of one signed-in browser that may listen at once, and all together. */
const MOST_EACH = 8;
const MOST = 1_000;
/** A comment so often, so that nothing on the way takes the silence for an end. */
const BEAT_MS = 15_000;
const BEAT = ': beat\n\n';
/** How soon a page whose stream ended asks again. */
const RETRY = 'retry: 2000\n\n';

/** What a page listens to. */
export type Source = {
  /** Names the browser. */
  session: string;
  /** Whose chat it is. */
  employerId: string;
  /** What is new since the last time, as events; '' when nothing is. Null: the stream is over. */
  next(): Promise<string | null>;
};

export type ChatStreams = {
  /** Null: too many listen already. */
  open(source: Source): ReadableStream<Uint8Array> | null;
  /** That this browser's reading of a chat is in the trail. */
  noted(session: string, employerId: string): void;
  isNoted(session: string, employerId: string): boolean;
};

/** More readings than this are not remembered; a forgotten one is noted in the trail again. */
const MOST_NOTED = 10_000;

/** Makes the streams over a feed that is woken by the ids of employers. */
export function createStreams(feed: Feed, beatMs = BEAT_MS): ChatStreams {
  const open = new Map<string, number>();
  const noted = new Set<string>();
  const count = () => [...open.values()].reduce((sum, one) => sum + one, 0);
  const key = (session: string, employerId: string) => `${session} ${employerId}`;

  return {
    open(source) {
      const { session } = source;
      const own = open.get(session) ?? 0;
      if (own >= MOST_EACH || count() >= MOST) return null;
      open.set(session, own + 1);
      return listen(feed, source, beatMs, () => {
        const left = (open.get(session) ?? 1) - 1;
        if (left > 0) open.set(session, left);
        else open.delete(session);
      });
    },
    noted(session, employerId) {
      const [oldest] = noted;
      if (noted.size >= MOST_NOTED && oldest !== undefined) noted.delete(oldest);
      noted.add(key(session, employerId));
    },
    isNoted: (session, employerId) => noted.has(key(session, employerId)),
  };
}

function listen(
  feed: Feed,
  source: Source,
  beatMs: number,
  gone: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let woken = true;
  let over = false;
  let resume = () => {};
  const unwatch = feed.watch(source.employerId, {
    wake() {
      woken = true;
      resume();
    },
    close: () => end(),
  });

  function end(): void {
    if (over) return;
    over = true;
    unwatch();
    gone();
    resume();
  }
  const silence = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, beatMs);
      resume = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** What is new, else a beat; also at a beat it is looked whether the stream may go on. */
  async function next(): Promise<string> {
    if (!woken) await silence();
    if (over) return '';
    const beat = woken ? '' : BEAT;
    woken = false;
    const news = await source.next();
    if (news === null) end();
    return over ? '' : (news ?? '') + beat;
  }

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
        end();
      }
      if (over) controller.close();
      else controller.enqueue(encoder.encode(text));
    },
    cancel: end,
  });
}

/** @import { Line } from './types.js' */

/** The server gives a sign of life every 20 seconds. */
const SILENT_MS = 45_000;
const LOOK_MS = 5_000;
/** A tab that nobody sees for this long lets its connection go: a browser has only six. */
const UNSEEN_MS = 300_000;
const AGAIN_MS = 3_000;

/**
 * Hears what is said, from the last line on that was heard, whatever happens to the connection.
 * @param {object} parts
 * @param {(line: Line) => void} parts.line
 * @param {() => void} parts.ready all that was said before has been told
 * @param {(lost: boolean) => void} parts.lost
 */
export function listen({ line, ready, lost }) {
  let last = '';
  let heard = 0;
  let unseen = 0;
  /** @type {EventSource | null} */
  let source = null;

  function open() {
    source?.close();
    heard = performance.now();
    source = new EventSource(last ? `chat/stream?after=${last}` : 'chat/stream');
    source.onmessage = (event) => {
      heard = performance.now();
      if (event.lastEventId <= last) return;
      last = event.lastEventId;
      line(JSON.parse(event.data));
    };
    source.addEventListener('beat', () => {
      heard = performance.now();
    });
    source.addEventListener('ready', () => {
      lost(false);
      ready();
    });
    source.onerror = () => lost(true);
  }

  function close() {
    source?.close();
    source = null;
  }

  /** A stream that was refused, or that has died without a word, is opened anew. */
  function look() {
    const now = performance.now();
    if (document.visibilityState === 'visible') unseen = now;
    else if (now - unseen > UNSEEN_MS) close();
    if (source === null) return;
    const refused = source.readyState === EventSource.CLOSED && now - heard > AGAIN_MS;
    if (refused || now - heard > SILENT_MS) {
      lost(true);
      open();
    }
  }

  open();
  setInterval(look, LOOK_MS);
  return {
    /** The network is back: an old connection is not to be trusted. */
    reopen: open,
    /** The page is looked at again. */
    hurry() {
      unseen = performance.now();
      if (source?.readyState !== EventSource.OPEN || unseen - heard > SILENT_MS) open();
    },
  };
}

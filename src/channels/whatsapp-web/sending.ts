import { setTimeout as sleep } from 'node:timers/promises';
import { decodeTime } from 'ulid';
import type { Sending } from '../../delivery/channel.ts';
import { DeliveryFailure } from '../../delivery/failure.ts';
import type { FromBrowser, ToBrowser } from './wire.ts';

/** Longer than the browser's process itself waits for the page. */
const LOST_MS = 90_000;
const SOON_MS = 3_000;
const LOOK_MS = 50;

type Open = {
  resolve(ref: string): void;
  reject(failure: DeliveryFailure): void;
  timer: NodeJS.Timeout;
};

export type Sends = {
  /** `others`: ids of what was sent to her, none of which is a try of this one. */
  send(to: string, text: string, sending: Sending, others: readonly string[]): Promise<string>;
  told(what: Extract<FromBrowser, { t: 'sent' | 'not-sent' }>): void;
  /** Resolves when nothing is being sent, or after `ms`. */
  settled(ms: number): Promise<void>;
  /** The browser's process is gone: what it was sending may have been sent. */
  lost(): void;
};

/** Messages that the browser's process was given to send, until it tells what came of them. */
export function createSends(say: (what: ToBrowser) => boolean): Sends {
  const open = new Map<string, Open>();
  function settle(id: string): Open | undefined {
    const found = open.get(id);
    open.delete(id);
    clearTimeout(found?.timer);
    return found;
  }
  return {
    send(to, text, { id, inDoubt }, others) {
      return new Promise((resolve, reject) => {
        const since = inDoubt ? decodeTime(id) : null;
        if (!say({ t: 'send', id, to, text, since, others })) {
          reject(new DeliveryFailure('wait', 'whatsapp-web-not-ready', { waitMs: SOON_MS }));
          return;
        }
        const late = () => settle(id)?.reject(lostFailure());
        open.set(id, { resolve, reject, timer: setTimeout(late, LOST_MS) });
      });
    },
    told(what) {
      const found = settle(what.id);
      if (what.t === 'sent') found?.resolve(what.ref);
      else found?.reject(failureOf(what));
    },
    async settled(ms) {
      for (let left = ms; left > 0 && open.size > 0; left -= LOOK_MS) await sleep(LOOK_MS);
    },
    lost() {
      for (const id of [...open.keys()]) settle(id)?.reject(lostFailure());
    },
  };
}

function lostFailure(): DeliveryFailure {
  return new DeliveryFailure('retry', 'whatsapp-web-lost', { inDoubt: true });
}

/** What the sender does about each way a send can fail; see docs/operate-whatsapp.md. */
function failureOf({ code, inDoubt }: Extract<FromBrowser, { t: 'not-sent' }>): DeliveryFailure {
  switch (code) {
    case 'whatsapp-web-not-ready':
      return new DeliveryFailure('wait', code, { waitMs: SOON_MS });
    case 'whatsapp-web-no-lid':
      return new DeliveryFailure('refused', code);
    default:
      return new DeliveryFailure('retry', code, { inDoubt });
  }
}

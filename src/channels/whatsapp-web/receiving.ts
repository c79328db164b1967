import { setTimeout as sleep } from 'node:timers/promises';
import type { InboxPort } from '../../delivery/channel.ts';
import type { Clock } from '../../platform/clock.ts';
import { type Log, stackOf } from '../../platform/log.ts';
import type { Inbound } from '../../platform/message.ts';
import { inboundOf } from './inbound.ts';
import { CHANNEL } from './options.ts';
import type { Event, FromBrowser, ToBrowser } from './wire.ts';

/** Told again from a little before, as the clocks of the page and of the program may differ. */
const SLACK_MS = 300_000;
/** What comes by itself counts as written after the pairing when its time is no older than this. */
const PAIRED_SLACK_MS = 60_000;
const FAILED_MS = 1_000;

type Events = Extract<FromBrowser, { t: 'events' }>;

export type Receiving = {
  told(events: Events): void;
  /** Asks for what was missed: since the last time that all was known to be here. */
  catchUp(say: (what: ToBrowser) => void): Promise<void>;
  /** A new life of the browser's process counts anew. */
  begun(): void;
};

/** Puts into the inbox what the browser's process tells, and acknowledges what is stored. */
export function createReceiving(parts: {
  inbox: InboxPort;
  clock: Clock;
  log: Pick<Log, 'error'>;
  acknowledge(seq: number): void;
}): Receiving {
  const { inbox, clock, log, acknowledge } = parts;
  let life = 0;
  let done = 0;
  /** Since when the number is ours, as far as it was looked up. */
  let first = 0;
  let line: Promise<void> = Promise.resolve();

  async function store({ seq, events }: Events): Promise<void> {
    // What was told again while it was being stored comes a second time: the inbox knows it.
    const batch: Inbound[] = [];
    let upTo: number | null = null;
    for (const event of events) {
      if (event.kind === 'caught-up') upTo = event.since;
      else if (await isForUs(event)) batch.push(inboundOf(event));
    }
    if (batch.length > 0) await inbox.accept(batch);
    if (upTo !== null) await inbox.keepCursor(CHANNEL, positionOf({ upTo, first }));
    done = seq;
    acknowledge(seq);
  }

  /**
   * What left by our own account was sent by us, or a person wrote it on the phone. The latter
   * matters only where we have a talk: whom else the office writes to is not our business.
   */
  async function isForUs(event: Exclude<Event, { kind: 'caught-up' }>): Promise<boolean> {
    if (event.kind === 'call') return true;
    // The phone may hand over what it had before as if it were new.
    if (event.seen.at < first - PAIRED_SLACK_MS) return false;
    if (!event.seen.fromMe) return true;
    const { id: ref, chat: address, text } = event.seen;
    if (!(await inbox.knows(CHANNEL, address))) return false;
    return !(await inbox.isOurs(CHANNEL, { ref, address, text }));
  }

  return {
    told(events) {
      const of = life;
      line = line.then(async () => {
        if (of !== life || events.seq <= done) return;
        try {
          await store(events);
        } catch (error) {
          // Not acknowledged: it is told again.
          log.error('channel.not_stored', { channel: CHANNEL, stack: stackOf(error) });
          await sleep(FAILED_MS);
        }
      });
    },
    async catchUp(say) {
      const now = clock.now();
      const stored = readPosition((await inbox.cursor(CHANNEL))?.value);
      // The first time: what people wrote to this number before is not for us.
      first = stored?.first ?? now;
      if (stored === null)
        return await inbox.keepCursor(CHANNEL, positionOf({ upTo: now, first: now }));
      say({ t: 'catch-up', since: Math.max(stored.upTo - SLACK_MS, first), now });
    },
    begun() {
      life += 1;
      done = 0;
    },
  };
}

/** `upTo`: all that was written before is here; `first`: when the number was paired. UTC ms. */
type Position = { upTo: number; first: number };

function positionOf({ upTo, first }: Position): string {
  return `${upTo} ${first}`;
}

function readPosition(value: string | undefined): Position | null {
  const [upTo, first] = (value ?? '').split(' ').map(Number);
  return upTo && first !== undefined ? { upTo, first } : null;
}

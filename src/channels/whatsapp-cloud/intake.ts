import type { InboxPort } from '../../delivery/channel.ts';
import { CHANNEL, type WhatsAppCloudOptions } from './options.ts';
import type { Billed } from './status.ts';
import { Trouble } from './trouble.ts';
import { readBody } from './update.ts';
import type { Window } from './window.ts';

/** The database would not take it. Its message is no one's to see: it may quote what was written. */
export const INBOX_FAILING = 'inbox-failing';

/** Meta tells the price with 'delivered' and again with 'read', and repeats what it likes. */
const REMEMBERED = 20_000;

/** Stores what one webhook call brought; resolves once all of it is committed. Throws a Trouble. */
export type TakeIn = (body: unknown, inbox: InboxPort) => Promise<void>;

export function createIntake(options: WhatsAppCloudOptions, window: Window): TakeIn {
  const { phoneId, clock, log, count } = options;
  const counted = new Set<string>();
  const bill = ({ ref, category }: Billed) => {
    if (counted.has(ref)) return;
    counted.add(ref);
    const [oldest] = counted;
    if (counted.size > REMEMBERED && oldest !== undefined) counted.delete(oldest);
    count?.('billed', { channel: CHANNEL, category });
  };
  return async (body, inbox) => {
    const brought = readBody(body, phoneId, clock.now());
    try {
      if (brought.inbound.length > 0) await inbox.accept(brought.inbound);
      if (brought.receipts.length > 0) await inbox.receipts(brought.receipts);
    } catch {
      throw new Trouble(INBOX_FAILING);
    }
    for (const { address, aliases = [], at, content } of brought.inbound)
      if (content.kind !== 'by_hand') window.wrote([address, ...aliases], at);
    for (const one of brought.billed) bill(one);
    for (const code of brought.errors) log.warn('channel-error', { channel: CHANNEL, code });
    if (brought.malformed > 0)
      log.warn('update-skipped', { channel: CHANNEL, count: brought.malformed });
  };
}

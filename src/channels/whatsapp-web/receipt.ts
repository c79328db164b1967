import type { Receipt, ReceiptState } from '../../platform/message.ts';
import { CHANNEL } from './options.ts';
import type { FromBrowser } from './wire.ts';

/** WhatsApp's ticks by their number; 0 and 1 tell no more than that it was sent. */
const STATES: ReadonlyMap<number, ReceiptState> = new Map([
  [-1, 'failed'],
  [2, 'delivered'],
  [3, 'read'],
  // Played, of a voice message.
  [4, 'read'],
]);

/** How far a message came, or null where that is nothing new. */
export function receiptOf({
  ref,
  ack,
  at,
}: Extract<FromBrowser, { t: 'receipt' }>): Receipt | null {
  const state = STATES.get(ack);
  if (state === undefined) return null;
  const code = state === 'failed' ? { code: 'whatsapp-web-ack-error' } : {};
  return { channel: CHANNEL, ref, state, at, ...code };
}

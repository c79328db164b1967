import { CHANNEL, type WhatsAppCloudOptions } from './options.ts';

/** A word about it at most this often: whoever knocks all day must not fill the log. */
const TOLD_EVERY_MS = 300_000;

/** Counts calls that were turned away; the log is told so that a wrong app secret can be noticed. */
export function createRefusals({
  count,
  clock,
  log,
}: WhatsAppCloudOptions): (why: 'signature' | 'verify_token') => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let untold = 0;
  return (why) => {
    count?.('refused', { channel: CHANNEL, why });
    untold += 1;
    if (clock.now() - toldAt < TOLD_EVERY_MS) return;
    log.warn('webhook-refused', { channel: CHANNEL, kind: why, count: untold });
    toldAt = clock.now();
    untold = 0;
  };
}

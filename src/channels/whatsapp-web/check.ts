import { findBrowser } from './browser-path.ts';
import { hasSession, sessionWritable } from './session.ts';

/**
 * Whether WhatsApp Web could be begun here, and whether a phone was ever linked. `detail` is 'ok',
 * 'no-browser', 'session-not-writable' or 'needs-pairing'. Begins nothing.
 */
export function checkWhatsAppWeb(
  chromiumPath: string | null,
  folder: string,
): { ok: boolean; detail: string } {
  if (findBrowser(chromiumPath) === null) return { ok: false, detail: 'no-browser' };
  if (!sessionWritable(folder)) return { ok: false, detail: 'session-not-writable' };
  return hasSession(folder) ? { ok: true, detail: 'ok' } : { ok: false, detail: 'needs-pairing' };
}

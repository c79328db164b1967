import type { Client } from 'whatsapp-web.js';
import { within } from './within.ts';

const ASK_MS = 5_000;
const MOST = 20_000;

/**
 * The other form of a chat: the number behind an id that hides it, or the other way round. Each is
 * told once a life (asking much is said to get numbers banned); null where it is not told.
 */
export function pairsOf(client: Client): (chat: string) => Promise<string | null> {
  const known = new Map<string, string | null>();
  return async (chat) => {
    const before = known.get(chat);
    if (before !== undefined) return before;
    const pairs = await within(client.getContactLidAndPhone([chat]), ASK_MS).catch(() => null);
    // Not answered is not the same as not known: it is asked again.
    if (pairs === null) return null;
    const other = [pairs[0]?.lid, pairs[0]?.pn].find((one) => one && one !== chat) ?? null;
    if (known.size >= MOST) known.clear();
    known.set(chat, other);
    return other;
  };
}

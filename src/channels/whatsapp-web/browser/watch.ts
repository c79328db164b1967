import type { Client } from 'whatsapp-web.js';
import { presence } from './library.ts';
import { within } from './within.ts';

const ANSWER_MS = 10_000;

type Window = { onAppStateHasSyncedEvent?: () => Promise<void> };

/** The page synced before anybody listened: it is made to say so again. */
export async function poke(client: Client): Promise<void> {
  await client.pupPage?.evaluate(() =>
    (globalThis as unknown as Window).onAppStateHasSyncedEvent?.(),
  );
}

/**
 * Looks whether the page is there and the library in it; gives what is wrong with it, or null. One that
 * is gone may still be said to be connected, and one that was loaded anew may have synced before the
 * library listened: then nothing more would be heard of it.
 */
export function watcher(client: Client): () => Promise<string | null> {
  let deaf = 0;
  return async () => {
    try {
      const { there, hears } = await within(presence(client), ANSWER_MS);
      deaf = hears ? 0 : deaf + 1;
      if (deaf === 1 && !there) await within(poke(client), ANSWER_MS);
      return deaf > 2 ? 'page-deaf' : null;
    } catch {
      return 'page-silent';
    }
  };
}

import type { Client, Message } from 'whatsapp-web.js';
import type { Order } from '../wire.ts';

/** The library's client for one life of the browser. Imported only here, and only in this process. */
export async function createClient(order: Order): Promise<Client> {
  const { default: library } = await import('whatsapp-web.js');
  const { session, chromium, args, webVersion, pairingNumber } = order;
  const client = new library.Client({
    authStrategy: new library.LocalAuth({ dataPath: session }),
    puppeteer: {
      executablePath: chromium,
      headless: true,
      args: [...args],
      // Led over a pipe, the browser ends with this process, however that ends; and no port is open.
      pipe: true,
      // The program decides when it ends.
      handleSIGINT: false,
      handleSIGTERM: false,
    },
    // Nothing but what WhatsApp serves today, and nothing odd on the disk, unless a page is pinned.
    webVersionCache: {
      type: webVersion === null ? 'none' : 'local',
      ...(webVersion === null ? {} : { path: `${session}/pages` }),
    } as never,
    ...(webVersion === null ? {} : { webVersion }),
    ...(pairingNumber === null
      ? {}
      : { pairWithPhoneNumber: { phoneNumber: pairingNumber, showNotification: true } }),
    takeoverOnConflict: false,
    // The browser's own: an old one that is made up would stand out.
    userAgent: false as never,
    authTimeoutMs: 60_000,
  });
  markHearing(client);
  return client;
}

/** In the page: the library, and our mark that it listens there. */
type Window = { WWebJS?: unknown; siapHears?: true };

/**
 * Leaves a mark in the page once the library listens there. After a first try that failed half-way it
 * says `ready` all the same, and nothing is heard any more.
 */
function markHearing(client: Client): void {
  const inner = client as unknown as { attachEventListeners(): Promise<void> };
  const attach = inner.attachEventListeners.bind(client);
  inner.attachEventListeners = async () => {
    await attach();
    await client.pupPage?.evaluate(() => {
      (globalThis as unknown as Window).siapHears = true;
    });
  };
}

/** Whether the library is in the page as it is now, and whether it listens there. */
export async function presence(client: Client): Promise<{ there: boolean; hears: boolean }> {
  const seen = await client.pupPage?.evaluate(() => {
    const { WWebJS, siapHears } = globalThis as unknown as Window;
    return { there: WWebJS !== undefined, hears: siapHears === true };
  });
  return seen ?? { there: false, hears: false };
}

/** What the library keeps of a message besides what it declares. */
export type Raw = {
  id: { id: string; fromMe: boolean; remote: unknown };
  t?: number;
  quotedStanzaID?: string;
  latestEditSenderTimestampMs?: number;
};

export function rawOf(message: Message): Raw {
  return (message as unknown as { _data: Raw })._data;
}

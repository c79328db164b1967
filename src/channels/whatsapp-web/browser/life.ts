import type { Call, Client, Message } from 'whatsapp-web.js';
import { createClock } from '../../../platform/clock.ts';
import { isPrivate } from '../chat-id.ts';
import type { Event, FromBrowser, Order, ToBrowser } from '../wire.ts';
import { missed } from './catch-up.ts';
import { createClient, presence } from './library.ts';
import { memoryOf } from './memory.ts';
import { pairsOf } from './pairs.ts';
import { seenOf } from './seen.ts';
import { createSending } from './send.ts';
import type { Telling } from './told.ts';
import { poke, watcher } from './watch.ts';
import { within } from './within.ts';

const CLOSE_MS = 8_000;
const MEMORY_MS = 60_000;

/** One life of the browser: from its start until something is wrong or it is told to end. */
export type Life = {
  hear(what: ToBrowser): void;
  /** Closes the browser, by force where it does not close. */
  close(): Promise<void>;
};

/**
 * Begins WhatsApp Web in a browser of its own and tells what happens there. `broken` is called once,
 * when this life can come to nothing more: the library itself says nothing of most of it.
 */
export async function live(
  order: Order,
  telling: Telling,
  broken: (why: string, error?: unknown) => void,
): Promise<Life> {
  const client = await createClient(order);
  const timers: ReturnType<typeof setInterval>[] = [];
  let ready = false;
  let needsCode = false;
  const otherOf = pairsOf(client);
  const send = createSending(client, order);
  const clock = createClock();
  const watch = watcher(client);
  let line: Promise<void> = Promise.resolve();

  /** In the order in which it came, though the other form of a chat has to be asked for. */
  function inLine(chat: string, event: (other: string | null) => Event): void {
    line = line
      .then(async () => telling.event(event(await otherOf(chat))))
      .catch((error: unknown) => broken('event', error));
  }

  function told(message: Message, edited = false): void {
    const seen = seenOf(message, edited);
    if (!seen) return;
    inLine(seen.chat, (other) => ({ kind: 'message', seen: { ...seen, other } }));
  }

  const showing = (what: FromBrowser) => {
    needsCode = true;
    telling.say(what);
  };
  client.on('qr', (code: string) => showing({ t: 'qr', code }));
  client.on('code', (code: string) => showing({ t: 'code', code }));
  const paired = () => {
    if (!ready) telling.say({ t: 'authenticated' });
  };
  client.on('authenticated', paired);
  // The library says that only when the page has synced, which may take long or happen unheard.
  client.on('loading_screen', paired);
  client.on('auth_failure', () => broken('auth-failure'));
  client.on('ready', () => {
    presence(client).then(
      ({ hears }) => {
        if (!hears) return broken('page-deaf');
        ready = true;
        telling.say({ t: 'ready', number: client.info?.wid?.user ?? '' });
      },
      (error: unknown) => broken('ready', error),
    );
  });
  client.on('change_state', (state: string) => telling.say({ t: 'state', state: String(state) }));
  client.on('disconnected', (reason: string) =>
    telling.say({ t: 'disconnected', reason: String(reason) }),
  );
  client.on('message_create', (message) => told(message));
  client.on('message_edit', (message) => {
    if (!message.fromMe) told(message, true);
  });
  client.on('message_ack', (message, ack) => {
    if (message.fromMe && isPrivate(String(message.to)))
      telling.say({ t: 'receipt', ref: message.id.id, ack: Number(ack), at: clock.now() });
  });
  client.on('call', (call) => {
    const chat = callerOf(call);
    if (call.fromMe || call.isGroup || !isPrivate(chat)) return;
    inLine(chat, (other) => ({ kind: 'call', id: call.id, chat, other, at: clock.now() }));
  });

  await client.initialize();
  if (!needsCode && (await client.getState()) === 'CONNECTED') paired();
  client.pupBrowser?.on('disconnected', () => broken('browser-gone'));
  client.pupPage?.on('close', () => broken('page-closed'));
  client.pupPage?.on('error', (error) => broken('page-crashed', error));
  timers.push(
    setInterval(() => {
      // Before it is ready the program itself waits for that.
      if (ready)
        void watch().then((why) => {
          if (why !== null) broken(why);
        });
    }, order.probeMs),
    setInterval(() => {
      const pid = client.pupBrowser?.process()?.pid;
      const bytes = pid === undefined ? null : memoryOf(pid);
      if (bytes !== null) telling.say({ t: 'memory', bytes });
    }, MEMORY_MS),
  );

  return {
    hear(what) {
      switch (what.t) {
        case 'ack':
          return telling.acknowledged(what.seq);
        case 'send':
          if (!ready) {
            telling.say({
              t: 'not-sent',
              id: what.id,
              code: 'whatsapp-web-not-ready',
              inDoubt: false,
            });
            return;
          }
          return void send(what).then(telling.say);
        case 'catch-up':
          return void missed(client, what.since).then(
            ({ messages, all }) => {
              for (const message of messages) told(message);
              if (!all) return;
              line = line.then(() => telling.event({ kind: 'caught-up', since: what.now }));
            },
            (error: unknown) => broken('catch-up', error),
          );
        case 'poke':
          return void poke(client).catch((error: unknown) => broken('poke', error));
      }
    },
    async close() {
      for (const timer of timers) void clearInterval(timer);
      client.removeAllListeners();
      await closeBrowser(client);
    },
  };
}

/** The library hands on what the page has there: a text, or an id in parts. */
function callerOf({ from }: Call): string {
  const id = from as unknown as { _serialized?: string } | string | undefined;
  return typeof id === 'object' ? String(id._serialized) : String(id);
}

async function closeBrowser(client: Client): Promise<void> {
  const pid = client.pupBrowser?.process()?.pid;
  try {
    await within(client.destroy(), CLOSE_MS);
  } catch {
    if (pid !== undefined) killed(pid);
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

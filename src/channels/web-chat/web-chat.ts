import type { Capabilities, Channel, InboxPort } from '../../delivery/channel.ts';
import { DeliveryFailure } from '../../delivery/failure.ts';
import type { Clock } from '../../platform/clock.ts';
import { ProgramError } from '../../platform/errors.ts';
import { type Log, stackOf } from '../../platform/log.ts';
import { tokenCookie } from '../../platform/token-cookie.ts';
import { createAnswers } from './answers.ts';
import { createLimits } from './limits.ts';
import type { Page } from './page.ts';
import { WEB_CHAT, type WebChatReader, type WebChatTransactions, type WebLine } from './ports.ts';
import { createRoutes, PAGE_PATH } from './routes.ts';
import { createStreams } from './streams.ts';

/** Renewed at every visit; who stays away for longer begins a new talk. */
const COOKIE_LASTS_S = 180 * 24 * 3600;
/** Our own page: nobody asks us to be slow. */
const UNPACED = { burst: 1000, everyMs: 0 };
const CAPABILITIES: Capabilities = {
  buttons: true,
  joinMs: 1500,
  perChat: UNPACED,
  overall: UNPACED,
};

/** How long the goodbye to an owner who was erased stays for her page to fetch. */
const GOODBYE_MS = 24 * 3_600_000;
const TIDY_MS = 6 * 3_600_000;

export type WebChatOptions = {
  /** Where the world reaches us; with https the cookie is sent over nothing else. */
  publicUrl: string;
  page: Page;
  reader: WebChatReader;
  store: WebChatTransactions;
  /** Hides identity numbers in what is shown again. */
  mask(text: string): string;
  /** The user name of the Telegram bot that is offered for reminders; null: none, or not known yet. */
  telegram(): string | null;
  clock: Clock;
  log: Pick<Log, 'warn'>;
  /** Between two signs of life on a silent stream, in ms. Default 20,000. */
  beatMs?: number;
};

/**
 * The owner's chat in the browser. An address is the random token in her browser's cookie; what is
 * sent is kept in the database, where her page fetches it from whenever it is there.
 */
export function createWebChat(options: WebChatOptions): Channel {
  const { reader, store, clock, log } = options;
  const secure = options.publicUrl.startsWith('https:');
  const streams = createStreams(reader, options.beatMs);
  let inbox: InboxPort | null = null;
  let status = 'starting';
  let tidying: NodeJS.Timeout | undefined;

  async function tidy(): Promise<void> {
    try {
      await store.write((tx) => tx.dropStrays(clock.now() - GOODBYE_MS));
    } catch (error) {
      log.warn('web-chat.not_tidied', { channel: WEB_CHAT, stack: stackOf(error) });
    }
  }

  const handle = createRoutes({
    ...options,
    streams,
    answers: createAnswers(secure),
    cookie: tokenCookie('siap-chat', secure, { sameSite: 'Lax', maxAgeS: COOKIE_LASTS_S }),
    limits: createLimits(),
    inbox: () => inbox,
    stored() {
      if (inbox !== null) status = 'ok';
    },
    failed(error) {
      if (inbox !== null) status = 'inbox-failing';
      // Trouble with the disk is told once by the program.
      if (error instanceof ProgramError) return;
      log.warn('web-chat.not_stored', { channel: WEB_CHAT, stack: stackOf(error) });
    },
  });

  return {
    name: WEB_CHAT,
    capabilities: CAPABILITIES,
    route: { path: `${PAGE_PATH}/*`, handle },
    status: () => status,

    async send(address, message, { id }) {
      const line: WebLine = { from: 'bot', at: clock.now(), ...message };
      try {
        await store.write((tx) => tx.keepSaid(address, id, line));
        streams.wake(address);
        return { ref: id };
      } catch (cause) {
        throw new DeliveryFailure('retry', 'web-chat-not-kept', { cause });
      }
    },

    async start(to) {
      inbox = to;
      status = 'ok';
      await tidy();
      tidying = setInterval(() => void tidy(), TIDY_MS).unref();
    },

    async stop() {
      inbox = null;
      status = 'stopped';
      clearInterval(tidying);
      streams.close();
    },
  };
}

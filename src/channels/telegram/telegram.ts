import type { Capabilities, Channel, InboxPort } from '../../delivery/channel.ts';
import { DeliveryFailure } from '../../delivery/failure.ts';
import { fields, whole } from '../../platform/fields.ts';
import { nap } from '../../platform/nap.ts';
import { serverTime } from '../../platform/server-time.ts';
import { createAcknowledger } from './acknowledge.ts';
import { keyboardOf } from './button.ts';
import { API_ROOT, type Client, createClient } from './client.ts';
import { createHealth } from './health.ts';
import { takeIn } from './intake.ts';
import { CHANNEL, type TelegramOptions } from './options.ts';
import { receive } from './receiver.ts';
import { WEBHOOK_PATH } from './setup.ts';
import { deliveryFailure, Trouble, troubleFrom } from './trouble.ts';
import { createWebhook } from './webhook.ts';

/**
 * Thirty a second in all, and one a second in a chat once a burst is used up (Telegram's FAQ). The
 * burst is a lively talk's: we answer, and a 429 is obeyed where the server finds it too much.
 */
const CAPABILITIES: Capabilities = {
  buttons: true,
  joinMs: 1500,
  perChat: { burst: 20, everyMs: 1000 },
  overall: { burst: 30, everyMs: 34 },
};

/** A Telegram that hangs must not hold up the start of everything else. */
const START_WAITS_MS = 5_000;

type Running = { stop: AbortController; inbox: InboxPort; ended: Promise<void> };

/**
 * The Telegram channel. Addresses are ids of private chats, message ids are update ids, `ref` is
 * the message's id in its chat.
 */
export function createTelegram(options: TelegramOptions): Channel {
  const timeoutMs = options.sendTimeoutMs ?? 20_000;
  const client = createClient(options.token, options.apiRoot);
  const health = createHealth(options.log);
  const acknowledge = createAcknowledger(client, timeoutMs);
  let running: Running | null = null;
  let name: string | null = null;

  const handle = createWebhook(options.webhookSecret, async (update) => {
    if (running === null) throw new Trouble('not-started');
    const { inbox, stop } = running;
    try {
      acknowledge(await takeIn([update], inbox, options), stop.signal);
      health.set('ok');
    } catch (error) {
      health.set(troubleFrom(error).code);
      throw error;
    }
  });

  return {
    name: CHANNEL,
    capabilities: CAPABILITIES,
    ...(options.mode === 'webhook' ? { route: { path: WEBHOOK_PATH, handle } } : {}),
    status: () => health.word(),
    serverTime: () => serverTime(options.apiRoot ?? API_ROOT, options.clock),
    invite: ({ word }) => (name === null ? null : `https://t.me/${name}?start=${word}`),

    async send(address, message) {
      try {
        const ref = await sendMessage(client, address, message, timeoutMs);
        health.refused(false);
        return { ref };
      } catch (error) {
        const failure =
          error instanceof DeliveryFailure ? error : deliveryFailure(troubleFrom(error));
        if (failure.kind === 'channel-down') health.refused(true);
        throw failure;
      }
    },

    async start(inbox) {
      if (running !== null) return;
      const stop = new AbortController();
      health.set('starting');
      const setUp = new Promise<void>((settled) => {
        const named = (found: string | null) => {
          name = found;
        };
        const parts = { client, inbox, options, health, acknowledge, named, settled };
        running = { stop, inbox, ended: receive(parts, stop.signal).finally(settled) };
      });
      await Promise.race([setUp, nap(START_WAITS_MS, stop.signal)]);
    },

    async stop() {
      if (running === null) return;
      const { stop, ended } = running;
      running = null;
      stop.abort();
      await ended;
      health.set('stopped');
    },
  };
}

async function sendMessage(
  client: Client,
  address: string,
  message: Parameters<Channel['send']>[1],
  timeoutMs: number,
): Promise<string> {
  // '@name' would be a public channel: nothing of ours may ever go there.
  if (!/^\d{1,16}$/.test(address)) throw new DeliveryFailure('refused', 'telegram-address');
  const keyboard = keyboardOf(message);
  const sent = await client.call(
    'sendMessage',
    {
      chat_id: Number(address),
      text: message.text,
      link_preview_options: { is_disabled: true },
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    },
    { timeoutMs },
  );
  const id = whole(fields(sent)?.message_id);
  if (id === null) throw new Trouble('telegram-unreadable', { inDoubt: true });
  return String(id);
}

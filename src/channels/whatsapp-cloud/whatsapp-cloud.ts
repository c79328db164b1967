import type { Capabilities, Channel, InboxPort } from '../../delivery/channel.ts';
import { DeliveryFailure } from '../../delivery/failure.ts';
import { fields, words } from '../../platform/fields.ts';
import type { Outbound } from '../../platform/message.ts';
import { nap } from '../../platform/nap.ts';
import { serverTime } from '../../platform/server-time.ts';
import { waMe } from '../../platform/wa-me.ts';
import { BUTTONS } from './button.ts';
import { createClient } from './client.ts';
import { createHealth } from './health.ts';
import { createIntake } from './intake.ts';
import { CHANNEL, DEFAULT_TIMEOUT_MS, WEBHOOK_PATH, type WhatsAppCloudOptions } from './options.ts';
import { freeOf, recipientOf, templateOf } from './outgoing.ts';
import { refOf } from './ref.ts';
import { createRefusals } from './refusals.ts';
import { deliveryFailure, Trouble, troubleFrom, WINDOW_CLOSED } from './trouble.ts';
import { watch, wordOf } from './watch.ts';
import { createWebhook } from './webhook.ts';
import { createWindow } from './window.ts';

/**
 * Eighty a second in all ("throughput"), and one in six seconds to one person once a burst is used up
 * ("pair rate limit": up to 45 at once are borrowed from later). The burst is a lively talk's: we
 * answer, and 131056 is obeyed where Meta finds it too much.
 */
const CAPABILITIES: Capabilities = {
  buttons: BUTTONS,
  joinMs: 1500,
  perChat: { burst: 20, everyMs: 6_000 },
  overall: { burst: 80, everyMs: 13 },
};

/** A Meta that hangs must not hold up the start of everything else. */
const START_WAITS_MS = 5_000;

type Running = { stop: AbortController; inbox: InboxPort; watched: Promise<void> };

/**
 * The WhatsApp Business Platform's Cloud API. Addresses are wa_ids (digits), or Meta's user ids where
 * a number is hidden; message ids and `ref` are hashes of Meta's.
 */
export function createWhatsAppCloud(options: WhatsAppCloudOptions): Channel {
  const { phoneId, clock, words: said } = options;
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const client = createClient(options.apiRoot, options.token, clock);
  const health = createHealth(options.log);
  const window = createWindow();
  const takeIn = createIntake(options, window);
  let running: Running | null = null;
  let number: string | null = null;

  const handle = createWebhook({
    appSecret: options.appSecret,
    verifyToken: options.verifyToken,
    refused: createRefusals(options),
    async take(body) {
      if (running === null) throw new Trouble('not-started');
      try {
        await takeIn(body, running.inbox);
        health.receiving('ok');
      } catch (error) {
        health.receiving(troubleFrom(error).code);
        throw error;
      }
    },
  });

  async function post(address: string, body: object): Promise<string> {
    const whole = {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...recipientOf(address),
      ...body,
    };
    const sent = await client.call('POST', `${phoneId}/messages`, whole, { timeoutMs });
    const messages = fields(sent)?.messages;
    const id = words(fields(Array.isArray(messages) ? messages[0] : null)?.id);
    if (!id) throw new Trouble('whatsapp-unreadable', { inDoubt: true });
    return refOf(id);
  }

  /** An approved text where a free one will not be taken, if there is one. */
  function standIn(message: Outbound): object {
    if (message.template === undefined) throw new DeliveryFailure('refused', WINDOW_CLOSED);
    return templateOf(message.template);
  }

  async function deliver(address: string, message: Outbound): Promise<string> {
    const open = window.open(address, clock.now());
    // Unasked, Meta must not be asked: it takes the text, says later that it was too late, and counts.
    if (open === false || (open === null && message.unasked === true))
      return await post(address, standIn(message));
    try {
      return await post(address, freeOf(message, said.choose));
    } catch (error) {
      if (!(error instanceof Trouble) || error.graph !== 131047) throw error;
      window.closed(address);
      return await post(address, standIn(message));
    }
  }

  return {
    name: CHANNEL,
    capabilities: CAPABILITIES,
    route: { path: WEBHOOK_PATH, handle },
    status: () => health.word(),
    serverTime: () => serverTime(options.apiRoot, clock),
    invite: ({ text }) => waMe(number, text),

    async send(address, message) {
      try {
        const ref = await deliver(address, message);
        health.calling('ok');
        return { ref };
      } catch (error) {
        if (error instanceof DeliveryFailure) throw error;
        const trouble = troubleFrom(error);
        const failure = deliveryFailure(trouble);
        const down = failure.kind === 'channel-down' || trouble.graph === null;
        health.calling(down ? wordOf(trouble) : 'ok');
        throw failure;
      }
    },

    async start(inbox) {
      if (running !== null) return;
      const stop = new AbortController();
      health.calling('starting');
      const looked = new Promise<void>((settled) => {
        const limits = { timeoutMs, stop: stop.signal };
        const numbered = (found: string | null) => {
          number = found;
        };
        const parts = { client, phoneId, health, numbered, settled };
        const watched = watch(parts, limits, options.backoffMs);
        running = { stop, inbox, watched };
      });
      health.receiving('ok');
      await Promise.race([looked, nap(START_WAITS_MS, stop.signal)]);
    },

    async stop() {
      if (running === null) return;
      const { stop, watched } = running;
      running = null;
      stop.abort();
      await watched;
      health.receiving('stopped');
    },
  };
}

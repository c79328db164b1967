import { decodeTime } from 'ulid';
import type { Capabilities, Channel, InboxPort, Sending } from '../../delivery/channel.ts';
import { DeliveryFailure } from '../../delivery/failure.ts';
import { CAREFUL } from '../../delivery/welcome.ts';
import { chance } from '../../platform/chance.ts';
import { type Log, stackOf } from '../../platform/log.ts';
import { waMe } from '../../platform/wa-me.ts';
import { createAcks } from './acks.ts';
import { isPrivate } from './chat-id.ts';
import { createConnection, PLANNED } from './connection.ts';
import { CHANNEL, type WhatsAppWebOptions } from './options.ts';
import { untilRestart } from './planned.ts';
import { receiptOf } from './receipt.ts';
import { createReceiving, type Receiving } from './receiving.ts';
import { createSends } from './sending.ts';
import type { FromBrowser } from './wire.ts';

/**
 * A person's pace: a few answers at once in a lively talk, then one in a second and a half; in all
 * one a second. WhatsApp publishes no limits for a client like this one (docs/operate-whatsapp.md).
 */
const CAPABILITIES: Capabilities = {
  buttons: false,
  joinMs: 1500,
  perChat: { burst: 4, everyMs: 1500 },
  overall: { burst: 20, everyMs: 1000 },
};

/** How often it is looked whether messages leave, and whether any was missed. */
const ACKS_MS = 15_000;
const CATCH_UP_MS = 300_000;
const MARKED_MS = 1_500;
/** Older messages of the same words are not looked at by the page either. */
const LOOK_BACK_MS = 600_000;
/** The page took it and does not tell what came of it. */
const HANGS: ReadonlySet<string> = new Set(['whatsapp-web-timeout', 'whatsapp-web-pending']);
/** What is being typed when the program ends is sent first. */
const LAST_SENDS_MS = 5_000;

/** What an operator sees of it besides what every channel tells. */
export type WhatsAppWeb = Channel & Required<Pick<Channel, 'alarm' | 'pairing' | 'memory'>>;

/**
 * WhatsApp through whatsapp-web.js, in a process of its own with a browser. Addresses are chat ids
 * ('…@lid', '…@c.us'), message ids and `ref` the messages' own ids.
 */
export function createWhatsAppWeb(options: WhatsAppWebOptions): WhatsAppWeb {
  const { log, clock, unaskedPerDay } = options;
  const most = unaskedPerDay === undefined ? {} : { most: unaskedPerDay };
  const acks = createAcks(clock, options.ackMs ?? 90_000);
  let inbox: InboxPort | null = null;
  let receiving: Receiving | null = null;
  let stopping = false;
  const timers: NodeJS.Timeout[] = [];

  const connection = createConnection(options, {
    told,
    ready: catchUp,
    begun: () => {
      receiving?.begun();
      acks.forget();
    },
    lost: () => sends.lost(),
  });
  const sends = createSends((what) => connection.say(what));

  function told(what: FromBrowser): void {
    switch (what.t) {
      case 'events':
        return receiving?.told(what);
      case 'receipt':
        if (what.ack > 0) acks.seen(what.ref);
        // Of a message that is just being marked as sent nothing is known yet.
        return void setTimeout(() => note(what, inbox, log), MARKED_MS);
      case 'sent':
        acks.gone(what.id);
        return sends.told(what);
      case 'not-sent':
        if (HANGS.has(what.code)) acks.sent(what.id);
        else acks.gone(what.id);
        return sends.told(what);
    }
  }

  function catchUp(): void {
    void receiving
      ?.catchUp((what) => connection.say(what))
      .catch((error: unknown) =>
        log.error('channel.not_caught_up', { channel: CHANNEL, stack: stackOf(error) }),
      );
  }

  function restartLater(): void {
    const timer = setTimeout(
      () => {
        connection.renew(PLANNED);
        restartLater();
      },
      untilRestart(clock.now(), chance()),
    );
    timers.push(timer.unref());
  }

  /** What was sent to her about then: the same words sent before are no try of these. */
  async function othersOf(address: string, { id, inDoubt }: Sending): Promise<string[]> {
    if (!inDoubt || inbox === null) return [];
    return await inbox.sentRefs(CHANNEL, address, decodeTime(id) - LOOK_BACK_MS);
  }

  return {
    name: CHANNEL,
    capabilities: { ...CAPABILITIES, welcome: { ...CAREFUL, ...most } },
    status: () => connection.word(),
    pairing: () => connection.pairing(),
    alarm: () => connection.alarm(),
    memory: () => connection.memory(),
    invite: ({ text }) => waMe(connection.number(), text),

    async send(address, message, sending) {
      if (!isPrivate(address)) throw new DeliveryFailure('refused', 'whatsapp-web-address');
      if (stopping) throw new DeliveryFailure('wait', 'whatsapp-web-not-ready', { waitMs: 1_000 });
      // Only a person mends this: the lines wait for him, a minute at a time. What has just come back
      // after many failures sends at once, though it is still watched.
      if (connection.alarm() !== null && connection.word() !== 'ok')
        throw new DeliveryFailure('channel-down', `whatsapp-web-${connection.alarm()}`);
      const ref = await sends.send(
        address,
        message.text,
        sending,
        await othersOf(address, sending),
      );
      acks.sent(ref);
      return { ref };
    },

    async start(port) {
      if (inbox !== null) return;
      inbox = port;
      stopping = false;
      const acknowledge = (seq: number) => void connection.say({ t: 'ack', seq });
      receiving = createReceiving({ inbox: port, clock, log, acknowledge });
      connection.start();
      restartLater();
      timers.push(
        setInterval(() => {
          if (acks.stalled()) connection.over('acks-pending');
        }, ACKS_MS),
        setInterval(() => {
          if (connection.word() === 'ok') catchUp();
        }, CATCH_UP_MS),
      );
    },

    async stop() {
      stopping = true;
      await sends.settled(LAST_SENDS_MS);
      for (const timer of timers.splice(0)) clearTimeout(timer);
      await connection.stop();
      inbox = null;
      receiving = null;
    },
  };
}

function note(
  what: Extract<FromBrowser, { t: 'receipt' }>,
  inbox: InboxPort | null,
  log: Pick<Log, 'error'>,
): void {
  const receipt = receiptOf(what);
  if (receipt === null) return;
  void inbox
    ?.receipts([receipt])
    .catch((error: unknown) =>
      log.error('channel.receipt_lost', { channel: CHANNEL, stack: stackOf(error) }),
    );
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { WhatsAppCloudOptions } from '../../src/channels/whatsapp-cloud/options.ts';
import { createWhatsAppCloud } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import { DeliveryFailure } from '../../src/delivery/failure.ts';
import type { LogFields } from '../../src/platform/log.ts';
import { MemoryInbox } from '../telegram/memory-inbox.ts';
import { type Graph, startGraph } from './graph.ts';

export type LogLine = { level: 'info' | 'warn' | 'error'; event: string; fields: LogFields };

/** Meta's double, an inbox, and the real adapter between them at a real address. */
export type Rig = {
  graph: Graph;
  inbox: MemoryInbox;
  channel: Channel;
  lines: LogLine[];
  /** What was counted: 'billed whatsapp-cloud utility'. */
  counted: string[];
  /** Time passes. */
  pass(ms: number): void;
  /** A further adapter for the same number. */
  another(options: Partial<WhatsAppCloudOptions>): Channel;
  stop(): Promise<void>;
};

export async function rig(options: Partial<WhatsAppCloudOptions> = {}): Promise<Rig> {
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const graph = await startGraph(clock.now);
  const inbox = new MemoryInbox();
  const lines: LogLine[] = [];
  const counted: string[] = [];
  const write =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}) => {
      lines.push({ level, event, fields });
    };
  const channels: Channel[] = [];
  const another = (more: Partial<WhatsAppCloudOptions>) => {
    const { apiRoot, phoneId, token, appSecret, verifyToken } = graph;
    const channel = createWhatsAppCloud({
      ...{ apiRoot, phoneId, token, appSecret, verifyToken, clock },
      words: { choose: 'Pilih' },
      log: { info: write('info'), warn: write('warn'), error: write('error') },
      count: (name, labels) => void counted.push([name, ...Object.values(labels)].join(' ')),
      timeoutMs: 2_000,
      backoffMs: [10, 20, 40],
      ...more,
    });
    channels.push(channel);
    return channel;
  };
  const channel = another(options);
  const server = serve({
    fetch: (request) => channel.route?.handle(request) ?? new Response(null, { status: 404 }),
    port: 0,
    hostname: '127.0.0.1',
  }) as Server;
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  graph.webhook = `http://127.0.0.1:${port}${channel.route?.path}`;
  return {
    ...{ graph, inbox, channel, lines, counted, another },
    pass(ms) {
      ahead += ms;
    },
    async stop() {
      await Promise.all(channels.map((one) => one.stop()));
      server.closeAllConnections();
      server.close();
      await graph.stop();
    },
  };
}

/** The DeliveryFailure that a send ends with. */
export async function caught(sending: Promise<unknown>): Promise<DeliveryFailure> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DeliveryFailure)) throw new Error('no DeliveryFailure');
  return error;
}

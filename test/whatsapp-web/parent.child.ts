import { text } from 'node:stream/consumers';
import { begin } from '../../src/channels/whatsapp-web/child.ts';
import type { Order } from '../../src/channels/whatsapp-web/wire.ts';

/** A program that does no more than begin the browser's process; it is there to be killed. */
const { program, order } = JSON.parse(await text(process.stdin)) as {
  program: string;
  order: Pick<Order, 'session' | 'chromium' | 'args'>;
};
const rest = { webVersion: null, pairingNumber: null, typing: false } as const;
begin(
  program,
  { ...order, ...rest, sendMs: 5_000, probeMs: 5_000 },
  { told: ({ t }) => void process.stdout.write(`${t}\n`), gone: () => {} },
);

// The real program on real files and the real Telegram channel, made to die where the test says.
// It waits for its order before it opens anything, so that a spare one can be kept ready.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createApp, openConfigured, telegramOf } from '../../src/app.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import { DeliveryFailure } from '../../src/delivery/failure.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { setProbe } from '../../src/platform/probe.ts';
import type { Order } from './program.ts';
import { Watch } from './watch.ts';

const UNPACED = { burst: 1_000_000, everyMs: 0 };
const PAUSE_MS = 20;

/** The channel without its pace, and with two chats that meet what no message of ours would. */
function odd(channel: Channel, { refused, delayed }: Order): Channel {
  const told = new Set<string>();
  return {
    ...channel,
    capabilities: { ...channel.capabilities, perChat: UNPACED, overall: UNPACED },
    async send(address, message, sending) {
      if (refused.includes(address)) throw new DeliveryFailure('refused', 'test-refused');
      if (delayed.includes(address) && !told.has(message.text)) {
        told.add(message.text);
        throw new DeliveryFailure('wait', 'test-wait', { waitMs: PAUSE_MS });
      }
      return await channel.send(address, message, sending);
    },
  };
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function live(order: Order): Promise<void> {
  const watch = new Watch(order.plan, (point) => {
    say(`killed ${point}`);
    process.kill(process.pid, 'SIGKILL');
  });
  setProbe((point) => watch.pass(point));
  const config = readConfig({ ...process.env, SIAP_FIXED_NOW: new Date(order.now).toISOString() });
  const log = createLog(config.logLevel, false);
  const { database, clock } = openConfigured(config);
  const channels = telegramOf(config, log, clock).map((channel) => odd(channel, order));
  const app = createApp(config, log, { database, clock, channels });
  process.once('SIGTERM', async () => {
    await app.stop();
    say(`counts ${JSON.stringify(watch.counts)}`);
    process.exit(0);
  });
  await app.start();
  say('ready');
}

for await (const line of createInterface({ input: process.stdin })) {
  await live(JSON.parse(line) as Order);
  break;
}
// The test is gone when its end of the line is.
process.stdin.resume().once('end', () => process.exit(1));

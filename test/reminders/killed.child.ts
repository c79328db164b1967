// One process of the program that looks after reminders, and dies at the so-manieth place between two
// lasting steps of a reminder. Its channel writes into a file what it sends.
import { once } from 'node:events';
import { appendFileSync, writeSync } from 'node:fs';
import { createApp, openConfigured } from '../../src/app.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { setProbe } from '../../src/platform/probe.ts';
import { UNWATCHED } from '../../src/reminder-app.ts';

const UNPACED = { burst: 1_000_000, everyMs: 0 };
const PLACES = /^reminder|^inbox|^outbox|^turn|^sent|^claim/;

const { KILL_AT = '', SENT = '' } = process.env;
let left = KILL_AT === '' ? Number.POSITIVE_INFINITY : Number(KILL_AT);
setProbe((point) => {
  if (!PLACES.test(point)) return;
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
});

const channel: Channel = {
  name: 'telegram',
  capabilities: { buttons: false, perChat: UNPACED, overall: UNPACED },
  async send(address, message, { id, inDoubt }) {
    if (message.notAfter !== undefined)
      appendFileSync(SENT, `${JSON.stringify({ address, id, inDoubt })}\n`);
    return { ref: id };
  },
  async start() {},
  async stop() {},
  status: () => 'ok',
};

const config = readConfig(process.env);
const log = createLog('error', false);
const { database, clock } = openConfigured(config);
const app = createApp(config, log, { database, clock, channels: [channel], reminding: UNWATCHED });
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
// All begin at one word, so that they reach for the same reminders.
writeSync(1, 'ready\n');
await once(process.stdin.resume(), 'data');
process.stdin.once('end', () => process.exit(1));
// Without the timers of `start`: it looks again as soon as it has looked.
while (!stop.signal.aborted) {
  await app.reminders.look();
  await app.engine.wakeAll();
  await app.sender.wakeAll();
  await app.idle();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
await app.stop();
process.exit(0);

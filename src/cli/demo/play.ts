import { type Database, openDatabase } from '../../../db/open.ts';
import { createApp } from '../../app.ts';
import type { Channel } from '../../delivery/channel.ts';
import { openUnfinished } from '../../followup/unfinished.ts';
import type { Config } from '../../platform/config.ts';
import type { Log } from '../../platform/log.ts';
import type { Script } from './scripts.ts';

const DAY_MS = 86_400_000;
/** Between two lines of an owner, by the demonstration's clock. */
const BETWEEN_MS = 25_000;
const UNPACED = { burst: 1_000_000, everyMs: 0 };

/** A channel that shows what it is given to nobody: the owners of the demonstration see nothing. */
const mute = (name: string): Channel => ({
  name,
  capabilities: { buttons: false, perChat: UNPACED, overall: UNPACED },
  send: async () => ({ ref: 'demo' }),
  start: async () => undefined,
  stop: async () => undefined,
  status: () => 'ok',
});

/**
 * Plays the scripts through the real engine, in the order of their days, on a clock of its own that
 * ends at `now` (UTC ms), then hands the database over to `then`.
 */
export async function playDemo(
  config: Config,
  log: Log,
  scripts: readonly Script[],
  now: number,
  then: (database: Database) => Promise<void>,
): Promise<void> {
  const time = { now };
  const clock = { now: () => time.now };
  const database = openDatabase(config, () => clock);
  const channels = [mute('terminal'), mute('web-chat')];
  const app = createApp(config, log, { database, clock, channels });
  try {
    const sittings = scripts
      .flatMap(({ name, channel, sittings: own }) =>
        own.map(({ daysAgo, lines }) => ({
          name,
          channel,
          at: now - daysAgo * DAY_MS - DAY_MS,
          lines,
        })),
      )
      .sort((a, b) => a.at - b.at);
    for (const { name, channel, at, lines } of sittings) {
      time.now = Math.max(time.now === now ? 0 : time.now, at);
      for (const [number, text] of lines.entries()) {
        time.now += BETWEEN_MS;
        const content = { kind: 'text' as const, text };
        const messageId = `${name}/${at}/${number}`;
        await app.engine.accept([{ channel, address: name, messageId, at: time.now, content }]);
        await app.idle();
      }
    }
    time.now = now;
    await openUnfinished(database, now);
    await then(database);
  } finally {
    await app.stop();
  }
}

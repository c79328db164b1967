import type { TelegramOptions } from '../../src/channels/telegram/options.ts';
import { createTelegram } from '../../src/channels/telegram/telegram.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import type { LogFields } from '../../src/platform/log.ts';
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts';
import { MemoryInbox } from './memory-inbox.ts';

export type LogLine = { level: 'info' | 'warn' | 'error'; event: string; fields: LogFields };

/** A Bot API double, an inbox and the real adapter between them. */
export type Rig = {
  api: BotApi;
  inbox: MemoryInbox;
  channel: Channel;
  lines: LogLine[];
  /** A further adapter for the same bot, as a second program would have. */
  another(options: Partial<TelegramOptions>): Channel;
  /** Stops everything that was started with the rig. */
  stop(): Promise<void>;
};

export async function rig(options: Partial<TelegramOptions> = {}): Promise<Rig> {
  const api = await startBotApi();
  const lines: LogLine[] = [];
  const write =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}) => {
      lines.push({ level, event, fields });
    };
  const channels: Channel[] = [];
  const another = (more: Partial<TelegramOptions>) => {
    const channel = createTelegram({
      token: api.token,
      apiRoot: api.apiRoot,
      mode: 'polling',
      publicUrl: 'http://127.0.0.1:9',
      log: { info: write('info'), warn: write('warn'), error: write('error') },
      clock: { now: () => Date.now() },
      longPollSeconds: 5,
      sendTimeoutMs: 3_000,
      backoffMs: [10, 20, 40],
      ...more,
    });
    channels.push(channel);
    return channel;
  };
  const channel = another(options);
  const stop = async () => {
    await Promise.all(channels.map((one) => one.stop()));
    await api.stop();
  };
  return { api, inbox: new MemoryInbox(), channel, lines, another, stop };
}

/** Waits until `done` holds; fails after five seconds. */
export async function until(done: () => boolean, what = 'this'): Promise<void> {
  const end = performance.now() + 5_000;
  while (!done()) {
    if (performance.now() > end) throw new Error(`${what} did not come about: ${done.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

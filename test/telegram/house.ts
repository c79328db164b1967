import { createTelegram } from '../../src/channels/telegram/telegram.ts';
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts';
import { UNPACED } from '../support/fake-channel.ts';
import { type Ground, type House as Program, startProgram } from '../support/house.ts';

export const SECRET = 'rahasia-contoh-1';

/** The whole program, telegraf over HTTP, and the Bot API double; no time passes for Telegram. */
export type House = Program & { readonly api: BotApi };

export async function startHouse(mode: 'polling' | 'webhook' = 'polling'): Promise<House> {
  const api = await startBotApi();
  function channelOn({ log, clock, url }: Ground) {
    const telegram = createTelegram({
      token: api.token,
      apiRoot: api.apiRoot,
      mode,
      publicUrl: url,
      webhookSecret: SECRET,
      log,
      clock,
      longPollSeconds: 5,
      sendTimeoutMs: 1_000,
      backoffMs: [10, 20, 40],
    });
    const { perChat, overall } = UNPACED;
    return { ...telegram, capabilities: { ...telegram.capabilities, perChat, overall } };
  }
  const house = await startProgram(channelOn);
  const { stop } = house;
  return Object.assign(house, {
    api,
    async stop() {
      await stop();
      await api.stop();
    },
  });
}

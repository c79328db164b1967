import { countNothing } from '../../src/platform/count.ts';
import { whatsappOf } from '../../src/whatsapp-app.ts';
import { UNPACED } from '../support/fake-channel.ts';
import { type House as Program, startProgram } from '../support/house.ts';
import { type Graph, startGraph } from './graph.ts';

/** The whole program as the settings make it, and Meta's double. */
export type House = Program & { readonly graph: Graph };

export async function startHouse(): Promise<House> {
  let ahead = 0;
  const graph = await startGraph(() => Date.now() + ahead);
  const env = {
    WHATSAPP: 'cloud',
    PUBLIC_URL: 'http://127.0.0.1',
    WHATSAPP_CLOUD_API_ROOT: graph.apiRoot,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
  };
  const house = await startProgram(
    ({ config, log, clock, url }) => {
      const [channel] = whatsappOf(config, log, clock, countNothing);
      if (!channel) throw new Error('no channel');
      graph.webhook = `${url}${channel.route?.path}`;
      const { perChat, overall } = UNPACED;
      return { ...channel, capabilities: { ...channel.capabilities, perChat, overall } };
    },
    { env },
  );
  const { stop, pass } = house;
  return Object.assign(house, {
    graph,
    pass(ms: number) {
      ahead += ms;
      pass(ms);
    },
    async stop() {
      await stop();
      await graph.stop();
    },
  });
}

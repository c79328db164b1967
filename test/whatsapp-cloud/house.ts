import { countNothing } from '../../src/platform/count.ts';
import { whatsappOf } from '../../src/whatsapp-app.ts';
import { UNPACED } from '../support/fake-channel.ts';
import { type House as Program, startProgram } from '../support/house.ts';
import { cloudSettings, type Graph, startGraph } from './graph.ts';

/** The whole program as the settings make it, and Meta's double. */
export type House = Program & { readonly graph: Graph };

export async function startHouse(): Promise<House> {
  let ahead = 0;
  const graph = await startGraph(() => Date.now() + ahead);
  const house = await startProgram(
    ({ config, log, clock, url }) => {
      const [channel] = whatsappOf(config, log, clock, countNothing);
      if (!channel) throw new Error('no channel');
      graph.webhook = `${url}${channel.route?.path}`;
      const { perChat, overall } = UNPACED;
      return { ...channel, capabilities: { ...channel.capabilities, perChat, overall } };
    },
    { env: cloudSettings(graph) },
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

import type { Channel, InboxPort } from '../../delivery/channel.ts';
import type { Outbound } from '../../platform/message.ts';

export const TERMINAL = 'terminal';

/**
 * A talk in a terminal or over standard input and output; what is sent goes to `show`. With `only`,
 * what is for another owner is not shown here and waits for her own terminal.
 */
export function createTerminal(show: (message: Outbound) => void, only?: string): Channel {
  let sent = 0;
  return {
    name: TERMINAL,
    capabilities: {
      buttons: false,
      perChat: { burst: 100_000, everyMs: 0 },
      overall: { burst: 100_000, everyMs: 0 },
    },
    ...(only === undefined ? {} : { reaches: (address: string) => address === only }),
    async send(_address, message) {
      show(message);
      sent += 1;
      return { ref: String(sent) };
    },
    async start(_inbox: InboxPort) {},
    async stop() {},
    status: () => 'ok',
  };
}

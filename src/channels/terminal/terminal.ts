import type { Channel, InboxPort } from '../../delivery/channel.ts';
import type { Outbound } from '../../platform/message.ts';

export const TERMINAL = 'terminal';

/** A talk in a terminal or over standard input and output; what is sent goes to `show`. */
export function createTerminal(show: (message: Outbound) => void): Channel {
  let sent = 0;
  return {
    name: TERMINAL,
    capabilities: {
      maxText: 4096,
      buttons: false,
      perChat: { burst: 100_000, everyMs: 0 },
      overall: { burst: 100_000, everyMs: 0 },
    },
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

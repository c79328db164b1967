import type { Channel, InboxPort } from '../../delivery/channel.ts';
import { DeliveryFailure } from '../../delivery/failure.ts';
import type { Outbound } from '../../platform/message.ts';

export const TERMINAL = 'terminal';

/** What is for somebody else is looked at again after this long. */
const ELSEWHERE_MS = 1000;

/**
 * A talk in a terminal or over standard input and output; what is sent goes to `show`. With `only`,
 * what is for another owner (left over from her own terminal) is not shown here and waits for her.
 */
export function createTerminal(show: (message: Outbound) => void, only?: string): Channel {
  let sent = 0;
  return {
    name: TERMINAL,
    capabilities: {
      maxText: 4096,
      buttons: false,
      perChat: { burst: 100_000, everyMs: 0 },
      overall: { burst: 100_000, everyMs: 0 },
    },
    async send(address, message) {
      if (only !== undefined && address !== only)
        throw new DeliveryFailure('wait', 'terminal-elsewhere', { waitMs: ELSEWHERE_MS });
      show(message);
      sent += 1;
      return { ref: String(sent) };
    },
    async start(_inbox: InboxPort) {},
    async stop() {},
    status: () => 'ok',
  };
}

import { createTerminal, TERMINAL } from '../../src/channels/terminal/terminal.ts';
import type { Outbound } from '../../src/platform/message.ts';
import { startProgram } from '../support/house.ts';
import { keepsTheContract } from './contract.ts';

/** Nobody but this program brings anything: what has no words, comes twice or late is not there. */
const CANNOT = [
  ...(['media', 'edits', 'again', 'buttons', 'quotes', 'away', 'receipts'] as const),
  ...(['retry', 'wait', 'refused', 'blocked', 'channel-down'] as const),
];

keepsTheContract('The terminal', CANNOT, async () => {
  const shown = new Map<string, string[]>();
  const shownTo = (who: string) => shown.get(who) ?? [];
  let messages = 0;
  const house = await startProgram(() => {
    let who = '';
    const terminal = createTerminal(({ text }: Outbound) => {
      shown.set(who, [...shownTo(who), text]);
    });
    return {
      ...terminal,
      send(address, message, sending) {
        who = address;
        return terminal.send(address, message, sending);
      },
    };
  });
  return {
    house,
    owner(number) {
      const address = `pemilik-${number}`;
      return {
        says(text) {
          messages += 1;
          const messageId = `contoh/${messages}`;
          const content = { kind: 'text' as const, text };
          const at = house.app.clock.now();
          return house.app.engine.accept([{ channel: TERMINAL, address, messageId, at, content }]);
        },
        heard: () => shownTo(address),
      };
    },
    restart: (meanwhile) => house.restart(meanwhile),
    fails: {},
    settleMs: 40,
    stop: () => house.stop(),
  };
});

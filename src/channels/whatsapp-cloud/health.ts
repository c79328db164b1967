import { stateLog } from '../../platform/channel-state.ts';
import type { Log } from '../../platform/log.ts';
import { CHANNEL } from './options.ts';

export type Health = {
  /** 'ok', 'starting' or the reason it is down, in one word. */
  word(): string;
  /** How receiving goes. */
  receiving(word: string): void;
  /** How calling the API goes: 'ok', or why it does not. */
  calling(word: string): void;
};

/** The state of the channel, for health pages and the log, which is told only what changed. */
export function createHealth(log: Pick<Log, 'info' | 'warn' | 'error'>): Health {
  const tell = stateLog(log, CHANNEL);
  let receiving = 'starting';
  let calling = 'starting';
  const word = () => (receiving === 'ok' ? calling : receiving);
  return {
    word,
    receiving(next) {
      receiving = next;
      tell(word());
    },
    calling(next) {
      calling = next;
      tell(word());
    },
  };
}

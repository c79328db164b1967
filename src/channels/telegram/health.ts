import { stateLog, TOKEN_WRONG } from '../../platform/channel-state.ts';
import type { Log } from '../../platform/log.ts';
import { CHANNEL } from './options.ts';

export type Health = {
  /** 'ok', 'starting' or the reason it is down, in one word. */
  word(): string;
  /** How receiving goes. */
  set(word: string): void;
  /** Whether the token was turned away in sending; forgotten as soon as receiving goes well again. */
  refused(refused: boolean): void;
};

/** The state of the channel, for health pages and the log, which is told only what changed. */
export function createHealth(log: Pick<Log, 'info' | 'warn' | 'error'>): Health {
  const tell = stateLog(log, CHANNEL);
  let receiving = 'starting';
  let turnedAway = false;
  const word = () => (turnedAway && receiving === 'ok' ? TOKEN_WRONG : receiving);
  return {
    word,
    set(next) {
      receiving = next;
      if (next === 'ok') turnedAway = false;
      tell(word());
    },
    refused(refused) {
      turnedAway = refused;
      tell(word());
    },
  };
}

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

/** Only a person can mend this one: the token is mistyped, has expired or was revoked. */
export const TOKEN_WRONG = 'token-wrong';

/** The state of the channel, for health pages and the log, which is told only what changed. */
export function createHealth(log: Pick<Log, 'info' | 'warn' | 'error'>): Health {
  let receiving = 'starting';
  let calling = 'starting';
  let told = receiving;
  const word = () => (receiving === 'ok' ? calling : receiving);
  const tell = () => {
    if (word() === told) return;
    told = word();
    const fields = { channel: CHANNEL, status: told };
    if (['ok', 'starting', 'stopped'].includes(told)) log.info('channel-state', fields);
    else if (told === TOKEN_WRONG) log.error('channel-state', fields);
    else log.warn('channel-state', fields);
  };
  return {
    word,
    receiving(next) {
      receiving = next;
      tell();
    },
    calling(next) {
      calling = next;
      tell();
    },
  };
}

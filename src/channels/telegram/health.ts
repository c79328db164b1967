import type { Log } from '../../platform/log.ts';
import { CHANNEL } from './options.ts';

export type Health = {
  /** 'ok', 'starting' or the reason it is down, in one word. */
  word(): string;
  /** How receiving goes. Logs only what changed, so that an outage of hours is two lines. */
  set(word: string): void;
  /** Whether the token was turned away in sending; forgotten as soon as receiving goes well again. */
  refused(refused: boolean): void;
};

/** Only a person can mend this one: the token is mistyped or was revoked. */
export const TOKEN_WRONG = 'token-wrong';

/** The state of the channel, for health pages and the log. */
export function createHealth(log: Pick<Log, 'info' | 'warn' | 'error'>): Health {
  let receiving = 'starting';
  let turnedAway = false;
  let told = receiving;
  const word = () => (turnedAway && receiving === 'ok' ? TOKEN_WRONG : receiving);
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
    set(next) {
      receiving = next;
      if (next === 'ok') turnedAway = false;
      tell();
    },
    refused(refused) {
      turnedAway = refused;
      tell();
    },
  };
}

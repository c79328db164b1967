import type { Log } from './log.ts';

/** Only a person can mend this one: the token is mistyped, has expired or was revoked. */
export const TOKEN_WRONG = 'token-wrong';

/**
 * Makes what logs the state of a channel that is about to start, one word at a time. Logs only what
 * changed, so that an outage of hours is two lines.
 */
export function stateLog(
  log: Pick<Log, 'info' | 'warn' | 'error'>,
  channel: string,
): (word: string) => void {
  let told = 'starting';
  return (word) => {
    if (word === told) return;
    told = word;
    const fields = { channel, status: word };
    if (['ok', 'starting', 'stopped'].includes(word)) log.info('channel-state', fields);
    else if (word === TOKEN_WRONG) log.error('channel-state', fields);
    else log.warn('channel-state', fields);
  };
}

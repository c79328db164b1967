/** What to do about an error; 'window': only an approved text would be taken now. */
export type Verdict = 'retry' | 'wait' | 'refused' | 'channel-down' | 'window';

/**
 * Meta's error codes (Cloud API, "Error codes", May 2026) that are neither 'refused', as most are,
 * nor in a range below. None is 'blocked': whom she blocks is not told, and 131026 ("undeliverable")
 * may as well be an old app or terms not accepted yet, so that only this message is put aside.
 */
const VERDICTS: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [0, 'channel-down'], // the token cannot be read
  [3, 'channel-down'], // the token lacks a capability
  [10, 'channel-down'], // permission taken away
  [33, 'channel-down'], // our number was deleted
  [190, 'channel-down'], // the token has expired
  [368, 'channel-down'], // blocked for a time for breaking the rules
  [130497, 'channel-down'], // may not write to this country
  [131005, 'channel-down'], // access denied
  [131031, 'channel-down'], // the account is locked
  [131037, 'channel-down'], // the display name is not approved yet
  [131042, 'channel-down'], // the bill is not paid
  [131045, 'channel-down'], // our number is not registered
  [131048, 'channel-down'], // too many called us spam: going on would make it worse
  [4, 'wait'], // too many calls of the app
  [80007, 'wait'], // too many calls of the account
  [130429, 'wait'], // too many messages a second
  [131056, 'wait'], // too many to this one person
  [1, 'retry'], // unknown
  [2, 'retry'], // the service is down
  [131000, 'retry'], // something went wrong
  [131016, 'retry'], // the service is overloaded
  [131057, 'retry'], // the account is being worked on
  [135000, 'retry'], // something went wrong
  [131047, 'window'], // she wrote last more than 24 hours ago
]);

/** Permissions; registration of our own number. */
const DOWN: readonly (readonly [from: number, to: number])[] = [
  [200, 299],
  [133000, 133999],
];

/** How long to wait where no `retry-after` says it, in ms. */
export const WAIT_MS: ReadonlyMap<number, number> = new Map([
  [4, 60_000],
  [80007, 60_000],
  [130429, 2_000],
  [131056, 6_000],
]);

/** What to do about an error of Meta's. Templates (132…), parameters and media are 'refused'. */
export function verdictOf(graph: number, subcode: number | null, status: number): Verdict {
  // "Object does not exist, or permission is missing": the phone id in the settings, not her number.
  if (graph === 100 && subcode === 33) return 'channel-down';
  if (DOWN.some(([from, to]) => graph >= from && graph <= to)) return 'channel-down';
  return VERDICTS.get(graph) ?? (status >= 500 ? 'retry' : 'refused');
}

/** Where identity numbers are asked for: in the chat, by the secure form alone, or either. */
export type IdentityWay = 'chat' | 'form' | 'both';

const WAYS: ReadonlySet<string> = new Set<IdentityWay>(['chat', 'form', 'both']);

/** WhatsApp's policy forbids asking for full identity numbers in its chat (DOMAIN 6.4). */
const DEFAULTS: ReadonlyMap<string, IdentityWay> = new Map<string, IdentityWay>([
  ['terminal', 'chat'],
  ['web-chat', 'chat'],
  ['telegram', 'both'],
  ['whatsapp-web', 'form'],
  ['whatsapp-cloud', 'form'],
]);

/**
 * Reads 'telegram=form,terminal=chat'; channels that are not named keep to the default. Null when a
 * channel or a way is not known.
 */
export function readIdentityChannels(said: string): ReadonlyMap<string, IdentityWay> | null {
  const ways = new Map(DEFAULTS);
  for (const pair of said.split(',').filter((one) => one.trim() !== '')) {
    const [channel = '', way = '', ...rest] = pair.split('=').map((part) => part.trim());
    if (!ways.has(channel) || !isWay(way) || rest.length > 0) return null;
    ways.set(channel, way);
  }
  return ways;
}

function isWay(word: string): word is IdentityWay {
  return WAYS.has(word);
}

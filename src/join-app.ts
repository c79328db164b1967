import type { Joins } from './conversation/join-link.ts';
import { DEFAULT_LANGUAGE, type Sentences } from './conversation/sentences.ts';
import type { Channel } from './delivery/channel.ts';
import { joinWord } from './platform/join-word.ts';

/** Tells a channel that can be led to from one that cannot; as long as a token is. */
const ANY = '0'.repeat(32);

/** The links from one of these channels to another. `tokens` makes what only we can make. */
export function joinsOf(
  channels: readonly Channel[],
  tokens: { tokenOf(link: Parameters<Joins['address']>[0]): string },
  sentences: Sentences,
): Joins {
  const addressOf = (channel: Channel | undefined, token: string): string | null => {
    const word = joinWord(token);
    const text = sentences.say(DEFAULT_LANGUAGE, 'other-channel:sent', { word });
    return channel?.invite?.({ word, text }) ?? null;
  };
  return {
    from: (name) =>
      channels
        .filter((channel) => channel.name !== name && addressOf(channel, ANY) !== null)
        .map((channel) => channel.name),
    address: (link) =>
      addressOf(
        channels.find(({ name }) => name === link.channel),
        tokens.tokenOf(link),
      ),
  };
}

import type { Inbound, InboundContent, MediaKind } from '../../platform/message.ts';
import { CHANNEL } from './options.ts';
import type { Event, Seen } from './wire.ts';

/** The library's names for what has no words, or words besides. */
const MEDIA: ReadonlyMap<string, MediaKind> = new Map([
  ['ptt', 'voice'],
  ['audio', 'voice'],
  ['image', 'photo'],
  ['video', 'video'],
  ['gif', 'video'],
  ['sticker', 'sticker'],
  ['document', 'document'],
  ['vcard', 'contact'],
  ['multi_vcard', 'contact'],
  ['location', 'location'],
]);

/** An event of the page as every channel tells it. */
export function inboundOf(event: Exclude<Event, { kind: 'caught-up' }>): Inbound {
  if (event.kind === 'call') {
    const { id, chat, other, at } = event;
    return {
      channel: CHANNEL,
      address: chat,
      ...(other === null ? {} : { aliases: [other] }),
      messageId: `call-${id}`,
      at,
      content: { kind: 'call' },
    };
  }
  const { seen } = event;
  const { id, chat, other, at, quotes } = seen;
  return {
    channel: CHANNEL,
    address: chat,
    ...(other === null ? {} : { aliases: [other] }),
    messageId: id,
    at,
    content: seen.fromMe ? { kind: 'by_hand', text: seen.text } : contentOf(seen),
    ...(quotes === null ? {} : { quotes }),
  };
}

function contentOf({ type, text, edited }: Seen): InboundContent {
  if (edited) return { kind: 'edited', text };
  if (type === 'chat') return { kind: 'text', text };
  const media = MEDIA.get(type) ?? 'other';
  // The body of a picture is its caption; of a contact or a place it is data.
  const captioned = text !== '' && media !== 'contact' && media !== 'location';
  return captioned ? { kind: 'media', media, caption: text } : { kind: 'media', media };
}

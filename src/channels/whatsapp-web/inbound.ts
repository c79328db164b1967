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

type Told = Exclude<Event, { kind: 'caught-up' }>;

/** An event of the page as every channel tells it. */
export function inboundOf(event: Told): Inbound {
  const { chat, other, at } = event.kind === 'call' ? event : event.seen;
  return {
    channel: CHANNEL,
    address: chat,
    ...(other === null ? {} : { aliases: [other] }),
    at,
    ...saidOf(event),
  };
}

function saidOf(event: Told): Pick<Inbound, 'messageId' | 'content' | 'quotes'> {
  if (event.kind === 'call') return { messageId: `call-${event.id}`, content: { kind: 'call' } };
  const { id, fromMe, text, quotes } = event.seen;
  return {
    messageId: id,
    content: fromMe ? { kind: 'by_hand', text } : contentOf(event.seen),
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

import type { Message } from 'whatsapp-web.js';
import { isPrivate } from '../chat-id.ts';
import type { Seen } from '../wire.ts';
import { rawOf } from './library.ts';

/** What the page puts into a chat by itself: nobody said it. */
const NOT_SAID: ReadonlySet<string> = new Set([
  'e2e_notification',
  'notification',
  'notification_template',
  'gp2',
  'protocol',
  'broadcast_notification',
  'call_log',
  'ciphertext',
  'debug',
  'revoked',
  'reaction',
]);

/** A message of a talk of two, bare; null for everything that is not for us. */
export function seenOf(message: Message, edited = false): Omit<Seen, 'other'> | null {
  const raw = rawOf(message);
  const chat = String(message.fromMe ? message.to : message.from);
  if (!isPrivate(chat) || NOT_SAID.has(message.type)) return null;
  if (message.isStatus || message.broadcast) return null;
  const { id } = raw.id;
  if (typeof id !== 'string' || id === '') return null;
  return {
    id: edited ? `${id}-${raw.latestEditSenderTimestampMs ?? message.body.length}` : id,
    chat,
    fromMe: message.fromMe,
    at: Number(message.timestamp) * 1000,
    type: message.type,
    text: typeof message.body === 'string' ? message.body : '',
    quotes: raw.quotedStanzaID ?? null,
    edited,
  };
}

import { type Fields, words } from '../../platform/fields.ts';
import type { InboundContent, MediaKind } from '../../platform/message.ts';

/**
 * Which field of a message tells what it is, in the order to look: a moving picture also has
 * `document`, a venue also has `location` (Bot API, "Message").
 */
const MEDIA: readonly (readonly [field: string, media: MediaKind])[] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['photo', 'photo'],
  ['sticker', 'sticker'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['document', 'document'],
  ['contact', 'contact'],
  ['venue', 'location'],
  ['location', 'location'],
];

/** What Telegram itself puts into a chat: nobody said it, so nobody is answered. */
const SERVICE =
  /^(pinned_message|message_auto_delete_timer_changed|migrate_|new_chat_|left_chat_|delete_chat_photo|(group|supergroup|channel)_chat_created|successful_payment|refunded_payment|users?_shared|chat_shared|connected_website|write_access_allowed|passport_data|proximity_alert|boost_added|chat_background_set|forum_topic_|general_forum_topic_|giveaway_(created|completed)|video_chat_|web_app_data)/;

/** What a new message holds, or null for a service message. An unknown kind is media 'other'. */
export function contentOf(message: Fields): InboundContent | null {
  const text = words(message.text);
  if (text !== null) return { kind: 'text', text };
  const known = MEDIA.find(([field]) => message[field] !== undefined)?.[1];
  if (known === undefined && Object.keys(message).some((field) => SERVICE.test(field))) return null;
  const caption = words(message.caption);
  const media = known ?? 'other';
  return caption === null ? { kind: 'media', media } : { kind: 'media', media, caption };
}

/** What an edited message says now, or null when it has no words (a live location moving on). */
export function editOf(message: Fields): InboundContent | null {
  const text = words(message.text) ?? words(message.caption);
  return text === null ? null : { kind: 'edited', text };
}

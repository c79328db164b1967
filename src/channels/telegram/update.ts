import { pressedOf } from '../../platform/button-data.ts';
import { type Fields, fields, whole } from '../../platform/fields.ts';
import type { Inbound, InboundContent } from '../../platform/message.ts';
import { contentOf, editOf } from './content.ts';
import { ALLOWED_UPDATES, CHANNEL } from './options.ts';

type Kind = (typeof ALLOWED_UPDATES)[number];

/** One update of the Bot API, read. */
export type ReadUpdate = {
  /** Its number; null when it has none, so that it can be neither stored nor confirmed. */
  updateId: number | null;
  kind: Kind | 'unknown';
  /** What is to be stored; null when there is nothing in it for us. */
  inbound: Inbound | null;
  /** Parts that it must have were missing. */
  malformed: boolean;
  /** The pressed button that waits for an answer. */
  callbackId: string | null;
};

/** The last second that a date can be of, in JavaScript. */
const LAST_SECOND = 8_640_000_000_000;

type Reading = Pick<Inbound, 'address' | 'at' | 'content' | 'quotes'> | 'ignored' | 'malformed';

/**
 * Reads an update of any shape; never throws. Only private chats are for us.
 * `now` (UTC ms) stands in for the time of a pressed button, of which Telegram tells none.
 */
export function readUpdate(raw: unknown, now: number): ReadUpdate {
  const update = fields(raw) ?? {};
  const updateId = whole(update.update_id);
  const kind = ALLOWED_UPDATES.find((name) => update[name] !== undefined) ?? 'unknown';
  const body = fields(kind === 'unknown' ? null : update[kind]);
  const none = { updateId, kind, inbound: null, callbackId: null } as const;
  if (updateId === null) return { ...none, malformed: true };
  // A kind that we did not ask for is no fault of anyone's.
  if (kind === 'unknown') return { ...none, malformed: false };
  const reading = body === null ? 'malformed' : read(kind, body, now);
  if (typeof reading === 'string') return { ...none, malformed: reading === 'malformed' };
  const callbackId = kind === 'callback_query' ? String(body?.id ?? '') || null : null;
  const inbound = { channel: CHANNEL, messageId: String(updateId), ...reading };
  return { updateId, kind, inbound, malformed: false, callbackId };
}

function read(kind: Kind, body: Fields, now: number): Reading {
  if (kind === 'callback_query') return pressed(body, now);
  const chat = chatOf(body);
  if (typeof chat === 'string') return chat;
  if (fields(body.from)?.is_bot === true) return 'ignored';
  const seconds = whole((kind === 'edited_message' ? body.edit_date : null) ?? body.date);
  if (seconds === null || seconds <= 0 || seconds > LAST_SECOND) return 'malformed';
  const content =
    kind === 'my_chat_member'
      ? membership(body)
      : kind === 'edited_message'
        ? editOf(body)
        : contentOf(body);
  if (content === null) return 'ignored';
  // Of a bot, all private chats count their messages together: the number alone names one.
  const quoted = whole(fields(body.reply_to_message)?.message_id);
  const quotes = quoted === null ? {} : { quotes: String(quoted) };
  return { address: chat.address, at: seconds * 1000, content, ...quotes };
}

function chatOf(body: Fields): { address: string } | 'ignored' | 'malformed' {
  const chat = fields(body.chat);
  const id = whole(chat?.id);
  if (chat === null || id === null) return 'malformed';
  return chat.type === 'private' ? { address: String(id) } : 'ignored';
}

function pressed(body: Fields, now: number): Reading {
  const message = fields(body.message);
  // Without a message it was pressed in one that we never sent to a chat (inline mode).
  if (message === null) return fields(body.from) === null ? 'malformed' : 'ignored';
  const chat = chatOf(message);
  if (typeof chat === 'string') return chat;
  return { address: chat.address, at: now, content: pressedOf(body.data) };
}

/** In a private chat 'kicked' means that the owner blocked the bot, 'member' that he let it in again. */
function membership(body: Fields): InboundContent | null {
  const status = fields(body.new_chat_member)?.status;
  if (status !== 'kicked' && status !== 'member') return null;
  return { kind: 'blocked', blocked: status === 'kicked' };
}

import { pressedOf } from '../../platform/button-data.ts';
import { type Fields, fields, words } from '../../platform/fields.ts';
import type { InboundContent, MediaKind } from '../../platform/message.ts';

/** What each type of message is to us (Cloud API, "messages webhook reference"). */
const MEDIA: ReadonlyMap<unknown, MediaKind> = new Map<unknown, MediaKind>([
  ['image', 'photo'],
  ['document', 'document'],
  ['audio', 'voice'],
  ['voice', 'voice'],
  ['video', 'video'],
  ['sticker', 'sticker'],
  ['contacts', 'contact'],
  ['location', 'location'],
]);

/**
 * Nobody said it, or it wants no answer: a smile on a message, a changed number, a chat that was
 * opened, a message that she took back.
 */
const SILENT: ReadonlySet<unknown> = new Set(['reaction', 'system', 'request_welcome', 'revoke']);

/**
 * What a message holds; null: nothing to answer; undefined: parts that it must have are missing. A
 * type that is not known is media 'other' (orders, polls, what Meta calls "unsupported").
 */
export function contentOf(message: Fields): InboundContent | null | undefined {
  const { type } = message;
  if (SILENT.has(type)) return null;
  if (type === 'text') return said(fields(message.text)?.body);
  // The quick reply below an approved text: what it says is what she answers.
  if (type === 'button') return said(fields(message.button)?.text);
  if (type === 'interactive') return chosen(fields(message.interactive));
  if (type === 'edit') return edited(fields(fields(message.edit)?.message));
  const caption = words(fields(message[String(type)])?.caption);
  const media = MEDIA.get(type) ?? 'other';
  return caption === null ? { kind: 'media', media } : { kind: 'media', media, caption };
}

function said(value: unknown): InboundContent | undefined {
  const text = words(value);
  return text === null ? undefined : { kind: 'text', text };
}

function chosen(interactive: Fields | null): InboundContent {
  const reply = fields(interactive?.button_reply) ?? fields(interactive?.list_reply);
  return reply === null ? { kind: 'media', media: 'other' } : pressedOf(reply.id);
}

function edited(message: Fields | null): InboundContent | null {
  const part = fields(message?.[String(message.type)]);
  const text = words(part?.body) ?? words(part?.caption);
  return text === null ? null : { kind: 'edited', text };
}

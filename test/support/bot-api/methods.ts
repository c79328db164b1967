import { ApiError, type Args, textOf } from './answer.ts';
import type { Updates } from './updates.ts';
import type { Webhook } from './webhook.ts';
import type { Button, SentMessage, World } from './world.ts';

export type Parts = { world: World; updates: Updates; webhook: Webhook };

const MAX_TEXT = 4096;
const MAX_DATA_BYTES = 64;
const WEBHOOK_ACTIVE =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

/** Carries out one call; throws an ApiError in Telegram's words. `gone` tells that the caller left. */
export async function perform(
  { world, updates, webhook }: Parts,
  method: string,
  args: Args,
  gone: AbortSignal,
): Promise<unknown> {
  switch (method) {
    case 'getMe':
      return { id: 7000, is_bot: true, first_name: 'Bot uji', username: 'uji_bot' };
    case 'getUpdates':
      if (webhook.url) throw new ApiError(409, WEBHOOK_ACTIVE);
      updates.allow(args.allowed_updates);
      return updates.poll(
        {
          offset: Number(args.offset ?? 0),
          limit: Math.min(100, Math.max(1, Number(args.limit ?? 100))),
          seconds: Number(args.timeout ?? 0),
        },
        gone,
      );
    case 'setWebhook':
      return webhook.set(args);
    case 'deleteWebhook':
      return webhook.remove(args);
    case 'sendMessage':
      return sendMessage(world, args);
    case 'editMessageReplyMarkup':
      return editMarkup(world, args);
    case 'answerCallbackQuery':
      if (!world.callbacks.delete(textOf(args, 'callback_query_id')))
        throw new ApiError(400, 'Bad Request: query is too old and response timeout expired');
      return true;
    case 'setMyCommands':
      return true;
    default:
      throw new ApiError(404, 'Not Found: method not found');
  }
}

function sendMessage(world: World, args: Args): unknown {
  const chat = Number(args.chat_id);
  const text = textOf(args, 'text');
  if (text.trim() === '') throw new ApiError(400, 'Bad Request: message text is empty');
  if (text.length > MAX_TEXT) throw new ApiError(400, 'Bad Request: message is too long');
  const buttons = buttonsOf(args.reply_markup);
  world.demandReachable(chat);
  const message = { messageId: world.nextMessageId(), chat, text, buttons, at: Date.now(), args };
  world.record(message);
  return asMessage(message);
}

function editMarkup(world: World, args: Args): unknown {
  const message = world.sent.find(
    ({ chat, messageId }) => chat === Number(args.chat_id) && messageId === Number(args.message_id),
  );
  if (!message) throw new ApiError(400, 'Bad Request: message to edit not found');
  message.buttons = buttonsOf(args.reply_markup);
  return asMessage(message);
}

/** A message of the bot's, in the Bot API's shape. */
export function asMessage({ messageId, chat, text, at }: SentMessage): Record<string, unknown> {
  const date = Math.floor(at / 1000);
  return { message_id: messageId, date, chat: { id: chat, type: 'private' }, text };
}

function buttonsOf(markup: unknown): Button[][] {
  const given = typeof markup === 'string' ? JSON.parse(markup) : markup;
  const rows: unknown = given?.inline_keyboard ?? [];
  if (!Array.isArray(rows)) throw new ApiError(400, "Bad Request: can't parse inline keyboard");
  return rows.map((row: { text?: string; callback_data?: string }[]) =>
    row.map(({ text = '', callback_data: data = '' }) => {
      const bytes = Buffer.byteLength(data);
      if (text === '') throw new ApiError(400, 'Bad Request: text buttons are unallowed');
      if (bytes < 1 || bytes > MAX_DATA_BYTES)
        throw new ApiError(400, 'Bad Request: BUTTON_DATA_INVALID');
      return { label: text, data };
    }),
  );
}

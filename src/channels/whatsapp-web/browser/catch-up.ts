import type { Chat, Client, Message } from 'whatsapp-web.js';
import { isPrivate } from '../chat-id.ts';
import { rawOf } from './library.ts';
import { within } from './within.ts';

const LIST_MS = 30_000;
const CHAT_MS = 30_000;
const FIRST_LIMIT = 30;
const MOST = 2_000;

/** What the page keeps of a chat, as far as it is looked at. */
type PageChat = { id: { _serialized: string }; t?: number; unreadCount?: number };
type Page = { require(name: string): { Chat: { getModelsArray(): PageChat[] } } };

/**
 * Everything of talks of two that was written since then (UTC ms), oldest first; `all`: of no chat it
 * failed, so that one that is broken holds up nobody else. Asks the page for
 * the list as it has it: the library's own way builds a full model of every chat.
 */
export async function missed(
  client: Client,
  since: number,
): Promise<{ messages: Message[]; all: boolean }> {
  const seconds = Math.floor(since / 1000);
  const chats = await within(chatsSince(client, seconds), LIST_MS);
  const found: Message[] = [];
  let failed: unknown = null;
  let read = 0;
  for (const chat of chats.filter(isPrivate)) {
    try {
      found.push(...(await messagesSince(client, chat, seconds)));
      read += 1;
    } catch (error) {
      failed = error;
    }
  }
  if (failed !== null && read === 0) throw failed;
  return { messages: found.sort((a, b) => a.timestamp - b.timestamp), all: failed === null };
}

async function chatsSince(client: Client, seconds: number): Promise<string[]> {
  const page = client.pupPage;
  if (!page) return [];
  return await page.evaluate((from: number) => {
    const { Chat } = (globalThis as unknown as Page).require('WAWebCollections');
    return Chat.getModelsArray()
      .filter(({ t = 0, unreadCount = 0 }) => t >= from || unreadCount > 0)
      .map(({ id }) => id._serialized);
  }, seconds);
}

/** Looks further back until it stands before that time, or nothing older is there. */
async function messagesSince(client: Client, id: string, seconds: number): Promise<Message[]> {
  const chat: Chat | undefined = await within(client.getChatById(id), CHAT_MS);
  if (!chat) return [];
  let before = -1;
  for (let limit = FIRST_LIMIT; ; limit *= 4) {
    const all = await within(chat.fetchMessages({ limit }), CHAT_MS);
    const reached = all.some(({ timestamp }) => timestamp < seconds);
    if (reached || all.length < limit || all.length === before || limit >= MOST)
      return all.filter((one) => one.timestamp >= seconds && rawOf(one).id.id);
    before = all.length;
  }
}

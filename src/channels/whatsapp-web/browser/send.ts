import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat, Client } from 'whatsapp-web.js';
import { chance } from '../../../platform/chance.ts';
import type { FromBrowser, Order, ToBrowser } from '../wire.ts';
import { rawOf } from './library.ts';
import { TooLate, within } from './within.ts';

type Send = Extract<ToBrowser, { t: 'send' }>;

/** Somebody who types takes this long for a letter, with a begin and an end. Milliseconds. */
const TYPING = { first: 500, perLetter: 12, most: 2_500 } as const;
/** How far back it is looked whether a message was sent after all. */
const LOOK_BACK = 20;
/** The clocks of the page and of the program may differ by this much, ms. */
const CLOCKS_DIFFER_MS = 60_000;
const LOOK_MS = 10_000;
const MOST_TOLD = 5_000;

/** Sends texts in one life of the browser. */
export function createSending(client: Client, order: Order): (what: Send) => Promise<FromBrowser> {
  /** The messages that were told to be sent, by their ids: none of them is another's first try. */
  const told = new Map<string, string>();
  return async (what) => {
    const came = await sendText(
      client,
      order,
      what,
      (ref) => (told.get(ref) ?? what.id) !== what.id || what.others.includes(ref),
    );
    if (came.t !== 'sent') return came;
    if (told.size >= MOST_TOLD) told.clear();
    told.set(came.ref, came.id);
    return came;
  };
}

/** Sends one text as a person would, and tells what came of it. Never rejects. */
async function sendText(
  client: Client,
  { typing, sendMs }: Order,
  { id, to, text, since }: Send,
  isOther: (ref: string) => boolean,
): Promise<FromBrowser> {
  try {
    const before = since === null ? null : await sentBefore(client, { to, text, since }, isOther);
    if (before?.taken) return { t: 'sent', id, ref: before.ref };
    // The page has it and sends it when it can: to send it again would be to send it twice.
    if (before) return { t: 'not-sent', id, code: 'whatsapp-web-pending', inDoubt: true };
  } catch {
    // It may have been sent; whether, is not known now: it is asked again later.
    return { t: 'not-sent', id, code: 'whatsapp-web-unsure', inDoubt: true };
  }
  if (typing) await showTyping(client, to, text);
  try {
    const message = await within(
      client.sendMessage(to, text, { sendSeen: false, linkPreview: false, waitUntilMsgSent: true }),
      sendMs,
    );
    const ref = message ? rawOf(message).id.id : '';
    // There is no such chat, or the page lost sight of what it sent: the library says the same of both.
    if (!ref) return { t: 'not-sent', id, code: 'whatsapp-web-nothing', inDoubt: true };
    if (message.ack === -1)
      return { t: 'not-sent', id, code: 'whatsapp-web-ack-error', inDoubt: false };
    return { t: 'sent', id, ref };
  } catch (error) {
    return { t: 'not-sent', id, ...troubleOf(error) };
  }
}

/** Why a send failed, by what the page says; nothing of its words goes on. */
function troubleOf(error: unknown): { code: string; inDoubt: boolean } {
  if (error instanceof TooLate) return { code: 'whatsapp-web-timeout', inDoubt: true };
  const said = String(error instanceof Error ? error.message : error);
  if (/no lid for user/i.test(said)) return { code: 'whatsapp-web-no-lid', inDoubt: false };
  if (/context was destroyed|detached|target closed|session closed|navigation/i.test(said))
    return { code: 'whatsapp-web-page-gone', inDoubt: true };
  return { code: 'whatsapp-web-rejected', inDoubt: true };
}

/** The same text, when it was given to this chat since then; `taken`: the server has it. */
async function sentBefore(
  client: Client,
  { to, text, since }: { to: string; text: string; since: number },
  isOther: (ref: string) => boolean,
): Promise<{ ref: string; taken: boolean } | null> {
  const chat: Chat | undefined = await within(client.getChatById(to), LOOK_MS);
  if (!chat) return null;
  const own = await within(chat.fetchMessages({ limit: LOOK_BACK, fromMe: true }), LOOK_MS);
  const same = own.find(
    (one) =>
      one.body === text &&
      one.timestamp * 1000 >= since - CLOCKS_DIFFER_MS &&
      Number(one.ack) !== -1 &&
      !isOther(rawOf(one).id.id),
  );
  return same ? { ref: rawOf(same).id.id, taken: Number(same.ack) > 0 } : null;
}

/** What was read is marked so, and typing is shown; a message goes without if that fails. */
async function showTyping(client: Client, to: string, text: string): Promise<void> {
  const { first, perLetter, most } = TYPING;
  const ms = Math.min(most, first + text.length * perLetter) * (0.75 + chance() / 2);
  try {
    await within(client.sendSeen(to), LOOK_MS);
    const chat = await within(client.getChatById(to), LOOK_MS);
    await within(chat.sendStateTyping(), LOOK_MS);
  } catch {
    return;
  }
  await sleep(ms);
}

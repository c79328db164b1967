// The account's chats and messages, as far as this page has loaded them.
import { createWid, MsgKey, Wid } from './ids.js';
import { call } from './line.js';
import { Collection, Model } from './models.js';

export const Msg = new Collection();
export const Chat = new Collection();
export const me = { pn: null, lid: null };
/** The other form of a chat's id, both ways, as far as the page was told. */
const pairs = new Map();

export function learn(pair) {
  if (!pair) return;
  pairs.set(pair.lid, createWid(pair.pn));
  pairs.set(pair.pn, createWid(pair.lid));
}

export const otherForm = (wid) => pairs.get(String(wid));

/** Asks the phone about somebody; null where it knows nobody of that id. */
export async function exists(wid) {
  const { known, pair } = await call('exists', { id: String(wid) });
  learn(pair);
  return known ? { wid: createWid(wid) } : null;
}

export function keepChat({ id, t = 0, unread = 0 }) {
  const known = Chat.get(id);
  if (known) return known;
  const chat = new Model({ id: createWid(id), t, unreadCount: unread });
  // Not its own data: the library must not try to serialize it.
  Object.defineProperty(chat, 'msgs', { value: new Collection() });
  Object.defineProperty(chat, 'mute', { value: { expiration: 0 } });
  return Chat.add(chat);
}

function messageOf(raw, isNewMsg) {
  const message = new Model({ ...raw, isNewMsg, id: new MsgKey(raw.id) });
  for (const side of ['from', 'to']) message[side] = createWid(raw[side]);
  return message;
}

/** Puts a message into its chat; what is new is told, what is old is not. */
export function keepMessage(raw, isNewMsg = false) {
  const chat = keepChat({ id: raw.id.remote._serialized ?? raw.id.remote });
  const message = messageOf(raw, isNewMsg);
  if (Msg.get(message.id)) return Msg.get(message.id);
  chat.t = Math.max(chat.t, raw.t);
  if (isNewMsg && !message.id.fromMe) chat.set({ unreadCount: chat.unreadCount + 1 });
  chat.msgs.add(message);
  return Msg.add(message);
}

export async function loadEarlier({ chat }) {
  const have = chat.msgs.getModelsArray().map(({ id }) => id.id);
  const { messages } = await call('earlier', { chat: String(chat.id), have });
  return messages.map((raw) => keepMessage(raw));
}

const never = () => new Promise(() => {});

/** [it is in the chat, the server took it]; `plan`: how it is to fail. */
export function send(chat, fields) {
  const to = String(chat.id);
  const plan = call('plan', { to });
  const added = plan.then(async ({ fails }) => {
    if (fails === 'reject') throw new Error('Evaluation failed: not now');
    if (fails === 'no-lid') throw new Error('No LID for user');
    if (fails === 'hang') await never();
    const raw = JSON.parse(JSON.stringify({ ...fields, ack: 0 }));
    if (fails !== 'nothing') keepMessage(raw, true);
    return { fails, raw };
  });
  const taken = added.then(async ({ fails, raw }) => {
    if (fails === 'pending') await never();
    const { ack } = await call('send', { raw, fails });
    if (fails === 'reload-after') {
      location.reload();
      await never();
    }
    Msg.get(`true_${to}_${raw.id.id}`)?.set({ ack });
    return { messageSendResult: 'OK' };
  });
  taken.catch(() => {});
  return [added, taken];
}

export { createWid, MsgKey, Wid };

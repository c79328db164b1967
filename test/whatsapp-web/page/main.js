// A page that plays web.whatsapp.com for whatsapp-web.js: its life, as the phone leads it.
import { Chat, keepChat, keepMessage, learn, Msg, me } from './account.js';
import { createWid } from './ids.js';
import { call, dropKey, hear, keepKey, readKey } from './line.js';
import { Cmd, Conn, calls, Socket, trouble } from './modules.js';

const setState = (state) => Socket.set({ state });

/** Shows a code for the phone to scan. */
function unpaired({ ref }) {
  Conn.set({ ref });
  setState('UNPAIRED');
}

async function paired({ account, chats, sync }) {
  Object.assign(me, { pn: createWid(account.pn), lid: createWid(account.lid) });
  Conn.set({ wid: me.pn });
  for (const { last, ...chat } of chats) {
    keepChat(chat);
    if (last) keepMessage(last);
  }
  trouble.sync = sync;
  if (sync === 'opening') return;
  setState('CONNECTED');
  // The real page may sync before anybody listens; here it does so only where that is asked for.
  while (sync !== 'early' && !Socket.listens('change:hasSynced'))
    await new Promise((resolve) => setTimeout(resolve, 10));
  Cmd.trigger('offline_progress_update_from_bridge');
  Socket.set({ hasSynced: true });
}

async function logout() {
  await dropKey();
  Cmd.trigger('logout');
  setTimeout(() => {
    location.href = '/?post_logout=1';
  }, 100);
}

await hear({
  ref: ({ ref }) => Conn.set({ ref }),
  async paired({ key, ...welcome }) {
    await keepKey(key);
    setState('PAIRING');
    await paired(welcome);
  },
  message({ raw, pair }) {
    learn(pair);
    keepMessage(raw, true);
  },
  ack: ({ id, ack }) => Msg.get(id)?.set({ ack }),
  edited: ({ id, text, at }) => Msg.get(id)?.set({ body: text, latestEditSenderTimestampMs: at }),
  call: ({ call: one }) => calls.set(one.id, { ...one, peerJid: createWid(one.from) }),
  read: ({ chat }) => Chat.get(chat)?.set({ unreadCount: 0 }),
  state: ({ state }) => setState(state),
  logout,
  reload: () => location.reload(),
  freeze() {
    for (;;);
  },
});
window.Debug = { VERSION: '2.3000.1' };
const welcome = await call('hello', { key: (await readKey()) ?? null });
if (welcome.account) await paired(welcome);
else {
  await dropKey();
  unpaired(welcome);
}

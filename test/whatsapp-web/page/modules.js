// The modules of WhatsApp's page that whatsapp-web.js asks for, and no more.
import { Chat, exists, loadEarlier, Msg, me, otherForm, send } from './account.js';
import { createWid, MsgKey } from './ids.js';
import { call } from './line.js';
import { Collection, events, Model } from './models.js';

export const Socket = new Model({ state: 'OPENING', hasSynced: false });
export const Conn = new Model({ ref: null, pushname: 'Kantor', platform: 'android' });
export const Cmd = events();
export const calls = new Map();
/** 'broken': what the library wants to know when it gets ready is not told. */
export const trouble = { sync: null };

const bytes = () => new Uint8Array(32);
const sendOn = (op) => async (what) =>
  void (await call(op, { chat: String(what.chat?.id ?? what) }));

function myNumber() {
  if (trouble.sync === 'broken') throw new Error('not known yet');
  return me.pn;
}

const modules = {
  // Starting, pairing.
  WAWebSocketModel: { Socket },
  WAWebConnModel: { Conn },
  WAWebCmd: { Cmd },
  WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
  WAWebAltDeviceLinkingApi: {
    setPairingType() {},
    async initializeAltDeviceLinking() {},
    startAltLinkingFlow: async (number) => (await call('pairing-code', { number })).code,
  },
  WABase64: { encodeB64: (data) => btoa(String.fromCharCode(...data)) },
  WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
  WAWebAdvSignatureApi: {},
  WAWebUserPrefsInfoStore: {
    waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: bytes() } }) },
  },
  WAWebSignalStoreApi: {
    waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: bytes() } }) },
  },
  WAWebUserPrefsMultiDevice: { getADVSecretKey: () => 'secret' },
  WAWebUserPrefsMeUser: { getMaybeMePnUser: myNumber, getMaybeMeLidUser: () => me.lid },
  WAWebSyncGatingUtils: { isPlaceholderMessageResendEnabled: () => false },
  // Chats and messages.
  WAWebCollections: { Msg, Chat, Contact: new Collection() },
  WAWebCallCollection: { on() {}, calls },
  WAWebWidFactory: { createWid },
  WAWebMsgKey: MsgKey,
  WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
  WAWebFindChatAction: { findOrCreateLatestChat: async () => ({ chat: undefined }) },
  WAWebChatLoadMessages: { loadEarlierMsgs: loadEarlier },
  WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
  WAWebSendMsgChatAction: { addAndSendMsgToChat: send },
  WALinkify: { findLink: () => null, findLinks: () => [] },
  // What the other side sees of us.
  WAWebStreamModel: { Stream: { markAvailable() {}, markUnavailable() {} } },
  WAWebUpdateUnreadChatAction: { sendSeen: sendOn('seen') },
  WAWebChatStateBridge: { sendChatStateComposing: sendOn('typing') },
  // A number behind an id that hides it.
  WAWebApiContact: { getCurrentLid: otherForm, getPhoneNumber: otherForm },
  WAWebQueryExistsJob: { queryWidExists: exists },
};

window.require = (name) => modules[name];

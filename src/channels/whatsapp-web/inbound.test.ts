import { expect, it } from 'vitest';
import { inboundOf } from './inbound.ts';
import type { Seen } from './wire.ts';

const SEEN: Seen = {
  id: 'ABC',
  chat: '700000000000001@lid',
  other: null,
  fromMe: false,
  at: 1_000,
  type: 'chat',
  text: 'halo',
  quotes: null,
  edited: false,
};
const heard = (more: Partial<Seen>) => inboundOf({ kind: 'message', seen: { ...SEEN, ...more } });

it('a text is a text, with what it quotes and with the other id of who wrote it', () => {
  expect(heard({})).toEqual({
    channel: 'whatsapp-web',
    address: SEEN.chat,
    messageId: 'ABC',
    at: 1_000,
    content: { kind: 'text', text: 'halo' },
  });
  expect(heard({ other: '6281200000001@c.us', quotes: 'XYZ' })).toMatchObject({
    aliases: ['6281200000001@c.us'],
    quotes: 'XYZ',
  });
});

it.each([
  ['ptt', '', { kind: 'media', media: 'voice' }],
  ['image', 'ini KTP saya', { kind: 'media', media: 'photo', caption: 'ini KTP saya' }],
  ['vcard', 'BEGIN:VCARD', { kind: 'media', media: 'contact' }],
  ['location', '/9j/4AAQ', { kind: 'media', media: 'location' }],
  ['poll_creation', 'pilih', { kind: 'media', media: 'other', caption: 'pilih' }],
])('what comes as "%s" is told as what it is, without data for words', (type, text, content) => {
  expect(heard({ type, text }).content).toEqual(content);
});

it('what left by our number was written by hand, and a changed text is no answer', () => {
  expect(heard({ fromMe: true }).content).toEqual({ kind: 'by_hand', text: 'halo' });
  expect(heard({ edited: true }).content).toEqual({ kind: 'edited', text: 'halo' });
});

it('a call is one, by its own id, of the same person', () => {
  const other = '6281200000001@c.us';
  const call = inboundOf({ kind: 'call', id: 'C1', chat: SEEN.chat, other, at: 5 });
  expect(call).toMatchObject({ messageId: 'call-C1', aliases: [other], content: { kind: 'call' } });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUpdate } from './update.ts';

const NOW = 1_795_000_000_000;
const base = {
  message_id: 3,
  date: 1_790_000_000,
  chat: { id: 11, type: 'private' },
  from: { id: 11, is_bot: false },
};
const read = (body: object) => readUpdate({ update_id: 9, ...body }, NOW);
const content = (more: object) => read({ message: { ...base, ...more } }).inbound?.content;

describe('what an owner sent', () => {
  test.each([
    ['a text', { text: 'halo' }, { kind: 'text', text: 'halo' }],
    ['a command', { text: '/start abc' }, { kind: 'text', text: '/start abc' }],
    ['NUL characters are taken out', { text: 'ha\u0000lo' }, { kind: 'text', text: 'halo' }],
    ['half a character is replaced', { text: 'a\ud83d' }, { kind: 'text', text: 'a\ufffd' }],
    ['an emoji stays whole', { text: '🙏🏽' }, { kind: 'text', text: '🙏🏽' }],
    ['a voice note', { voice: {} }, { kind: 'media', media: 'voice' }],
    ['a sound file is a voice too', { audio: {} }, { kind: 'media', media: 'voice' }],
    [
      'a photo with words',
      { photo: [], caption: 'KTP' },
      { kind: 'media', media: 'photo', caption: 'KTP' },
    ],
    ['a video', { video: {} }, { kind: 'media', media: 'video' }],
    ['a round video', { video_note: {} }, { kind: 'media', media: 'video' }],
    [
      'a moving picture is no document',
      { document: {}, animation: {} },
      { kind: 'media', media: 'video' },
    ],
    ['a sticker', { sticker: {} }, { kind: 'media', media: 'sticker' }],
    ['a document', { document: {} }, { kind: 'media', media: 'document' }],
    ['a contact', { contact: {} }, { kind: 'media', media: 'contact' }],
    ['a place', { location: {} }, { kind: 'media', media: 'location' }],
    ['a place with a name', { venue: {}, location: {} }, { kind: 'media', media: 'location' }],
    ['a poll', { poll: {} }, { kind: 'media', media: 'other' }],
    ['something that Telegram invents later', { hologram: {} }, { kind: 'media', media: 'other' }],
  ])('%s', (_, more, expected) => {
    expect(content(more)).toEqual(expected);
  });

  test.each([
    'pinned_message',
    'message_auto_delete_timer_changed',
    'write_access_allowed',
    'users_shared',
  ])('the service message %s is nobody’s words', (field) => {
    expect(read({ message: { ...base, [field]: {} } })).toMatchObject({
      inbound: null,
      malformed: false,
    });
  });

  test('an edited message says when and what it says now', () => {
    const { inbound } = read({
      edited_message: { ...base, edit_date: 1_790_000_060, text: 'baru' },
    });
    expect(inbound).toMatchObject({
      at: 1_790_000_060_000,
      content: { kind: 'edited', text: 'baru' },
    });
  });

  test('an edited caption counts, a live location that moves does not', () => {
    const captioned = read({ edited_message: { ...base, photo: [], caption: 'KTP' } });
    expect(captioned.inbound?.content).toEqual({ kind: 'edited', text: 'KTP' });
    const moving = read({ edited_message: { ...base, location: {} } });
    expect(moving).toMatchObject({ inbound: null, malformed: false });
  });

  test.each([
    ['kicked', { kind: 'blocked', blocked: true }],
    ['member', { kind: 'blocked', blocked: false }],
    ['restricted', undefined],
  ])('membership %s', (status, expected) => {
    const { inbound } = read({ my_chat_member: { ...base, new_chat_member: { status } } });
    expect(inbound?.content).toEqual(expected);
  });
});

describe('a pressed button', () => {
  const pressed = (data: unknown, more: object = {}) =>
    read({ callback_query: { id: 'q1', from: base.from, message: base, data, ...more } });

  test.each([
    ['cek.7~ya', 'cek.7', 'ya'],
    ['~1', '', '1'],
    ['m~a~b', 'm', 'a~b'],
    ['asing', '', ''],
    [undefined, '', ''],
    [7, '', ''],
  ])('%j names menu and choice', (data, menu, choice) => {
    expect(pressed(data).inbound?.content).toEqual({ kind: 'choice', menu, choice });
    expect(pressed(data).callbackId).toBe('q1');
  });

  test('its time is the time of reading, for Telegram tells none', () => {
    expect(pressed('m~a').inbound?.at).toBe(NOW);
  });

  test('a button of a message too old to be shown still counts', () => {
    const old = { chat: base.chat, message_id: 3, date: 0 };
    expect(pressed('m~a', { message: old }).inbound?.address).toBe('11');
  });

  test('a button in a group, or in no chat at all, is not for us', () => {
    expect(
      pressed('m~a', { message: { ...base, chat: { id: -1, type: 'group' } } }).inbound,
    ).toBeNull();
    expect(pressed('m~a', { message: undefined })).toMatchObject({
      inbound: null,
      malformed: false,
    });
  });
});

describe('what is not for us', () => {
  test.each(['group', 'supergroup', 'channel'])('a %s is passed over', (type) => {
    const message = { ...base, chat: { id: -11, type }, text: 'halo' };
    expect(read({ message })).toMatchObject({ updateId: 9, inbound: null, malformed: false });
  });

  test('another bot is not answered', () => {
    expect(content({ from: { id: 5, is_bot: true }, text: 'bip' })).toBeUndefined();
  });

  test('a kind of update that was not asked for is no fault', () => {
    expect(read({ poll_answer: {} })).toMatchObject({ kind: 'unknown', malformed: false });
  });

  test.each([
    [null],
    ['teks'],
    [{ update_id: 'x', message: {} }],
    [{ update_id: 9, message: null }],
    [{ update_id: 9, message: { text: 'a' } }],
    [{ update_id: 9, message: { ...base, date: undefined, text: 'a' } }],
    [{ update_id: 9, message: { ...base, chat: { id: '11', type: 'private' }, text: 'a' } }],
  ])('%j is malformed and throws nothing', (raw) => {
    expect(readUpdate(raw, NOW)).toMatchObject({ inbound: null, malformed: true });
  });

  test('no update of any shape throws, and what is stored is whole', () => {
    const keys = ['update_id', 'message', 'edited_message', 'callback_query', 'my_chat_member'];
    const body = fc.oneof(
      fc.anything({ maxDepth: 1 }),
      fc.record({ ...shape() }, { requiredKeys: [] }),
    );
    const update = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...keys), fc.oneof(body, fc.integer())),
    );
    fc.assert(
      fc.property(update, (raw) => {
        const { inbound, updateId } = readUpdate(raw, NOW);
        if (inbound === null) return;
        expect(inbound.messageId).toBe(String(updateId));
        expect(inbound.address).toMatch(/^-?\d+$/);
        expect(Number.isSafeInteger(inbound.at)).toBe(true);
        expect(JSON.stringify(inbound)).not.toContain('\\u0000');
      }),
    );
  });
});

function shape() {
  const text = fc.string({ unit: 'binary' });
  return {
    chat: fc.record({ id: fc.integer(), type: fc.constantFrom('private', 'group') }),
    date: fc.oneof(fc.integer(), fc.anything()),
    text: fc.oneof(text, fc.anything()),
    caption: text,
    data: text,
    photo: fc.anything(),
    from: fc.anything(),
  };
}

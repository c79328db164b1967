import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refOf } from './ref.ts';
import { readBody } from './update.ts';

const NOW = 1_795_000_000_000;
const PHONE = '106540352242922';
const base = { from: '6281200000001', id: 'wamid.ABC', timestamp: '1794999000' };
const contacts = [{ profile: { name: 'Contoh' }, wa_id: '6281200000001' }];

const about = (value: object, field = 'messages', phoneId = PHONE) => ({
  object: 'whatsapp_business_account',
  entry: [
    { id: '1', changes: [{ value: { metadata: { phone_number_id: phoneId }, ...value }, field }] },
  ],
});
const read = (value: object, field?: string) => readBody(about(value, field), PHONE, NOW);
const one = (message: object, who: object = { contacts }) =>
  read({ ...who, messages: [{ ...base, ...message }] }).inbound[0];
const content = (message: object) => one(message)?.content;

describe('what an owner sent', () => {
  test.each([
    ['a text', { type: 'text', text: { body: 'halo' } }, { kind: 'text', text: 'halo' }],
    [
      'NUL is taken out',
      { type: 'text', text: { body: 'a\u0000b' } },
      { kind: 'text', text: 'ab' },
    ],
    [
      'a pressed button',
      {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: '3.ask~ya', title: 'Ya' } },
      },
      { kind: 'choice', menu: '3.ask', choice: 'ya' },
    ],
    [
      'a chosen row',
      {
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: '3.ask~b~c', title: 'B' } },
      },
      { kind: 'choice', menu: '3.ask', choice: 'b~c' },
    ],
    [
      'a button that is not ours',
      { type: 'interactive', interactive: { button_reply: { id: 'lain' } } },
      { kind: 'choice', menu: '', choice: '' },
    ],
    [
      'a form of somebody else',
      { type: 'interactive', interactive: { nfm_reply: {} } },
      { kind: 'media', media: 'other' },
    ],
    [
      'a quick reply',
      { type: 'button', button: { payload: 'x', text: 'Ya, lanjut' } },
      { kind: 'text', text: 'Ya, lanjut' },
    ],
    [
      'a photo with words',
      { type: 'image', image: { id: '1', caption: 'KTP' } },
      { kind: 'media', media: 'photo', caption: 'KTP' },
    ],
    ['a photo', { type: 'image', image: { id: '1' } }, { kind: 'media', media: 'photo' }],
    [
      'a document',
      { type: 'document', document: { filename: 'a.pdf' } },
      { kind: 'media', media: 'document' },
    ],
    ['a voice note', { type: 'audio', audio: { voice: true } }, { kind: 'media', media: 'voice' }],
    ['an old voice note', { type: 'voice', voice: {} }, { kind: 'media', media: 'voice' }],
    ['a video', { type: 'video', video: {} }, { kind: 'media', media: 'video' }],
    ['a sticker', { type: 'sticker', sticker: {} }, { kind: 'media', media: 'sticker' }],
    ['a contact', { type: 'contacts', contacts: [] }, { kind: 'media', media: 'contact' }],
    ['a place', { type: 'location', location: {} }, { kind: 'media', media: 'location' }],
    ['an order', { type: 'order', order: {} }, { kind: 'media', media: 'other' }],
    [
      'what Meta cannot pass on',
      { type: 'unsupported', errors: [{ code: 131051 }] },
      { kind: 'media', media: 'other' },
    ],
    ['a kind of next year', { type: 'hologram' }, { kind: 'media', media: 'other' }],
    [
      'an edited text',
      {
        type: 'edit',
        edit: { original_message_id: 'x', message: { type: 'text', text: { body: 'baru' } } },
      },
      { kind: 'edited', text: 'baru' },
    ],
  ])('%s', (_, message, expected) => {
    expect(content(message)).toEqual(expected);
  });

  test.each([
    ['a smile on a message', { type: 'reaction', reaction: { emoji: '👍' } }],
    ['a changed number', { type: 'system', system: { type: 'user_changed_number' } }],
    ['a chat that was opened', { type: 'request_welcome' }],
    ['a message taken back', { type: 'revoke', revoke: {} }],
    ['what is said in a group', { type: 'text', text: { body: 'halo' }, group_id: 'g' }],
  ])('%s is passed over', (_, message) => {
    expect(read({ contacts, messages: [{ ...base, ...message }] })).toMatchObject({
      inbound: [],
      malformed: 0,
    });
  });

  test('the same message has the same id each time, and it does not tell her number', () => {
    const wamid = `wamid.${Buffer.from('6281200000001').toString('base64')}`;
    const text = { type: 'text', text: { body: 'a' }, id: wamid, context: { id: wamid } };
    expect(one(text)).toEqual({
      channel: 'whatsapp-cloud',
      address: '6281200000001',
      messageId: refOf(wamid),
      at: 1_794_999_000_000,
      content: { kind: 'text', text: 'a' },
      quotes: refOf(wamid),
    });
    expect(refOf(wamid)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('who it is from', () => {
  const text = { type: 'text', text: { body: 'a' } };
  test('is her WhatsApp id, which may differ from her number', () => {
    expect(one(text, { contacts: [{ wa_id: '6281299999999' }] })?.address).toBe('6281299999999');
  });

  test('is known by either, where Meta tells an id of its own besides', () => {
    const who = { contacts: [{ wa_id: '6281200000001', user_id: 'ID.13491208655302741918' }] };
    expect(one(text, who)).toMatchObject({
      address: '6281200000001',
      aliases: ['ID.13491208655302741918'],
    });
  });

  test('is that id alone, where she hides her number behind a user name', () => {
    const hidden = { ...text, from: undefined, from_user_id: 'ID.1349' };
    expect(one(hidden, { contacts: [{ user_id: 'ID.1349' }] })).toMatchObject({
      address: 'ID.1349',
    });
    expect(one(hidden, {})?.aliases).toBeUndefined();
  });
});

test('what the office wrote on the phone itself is by hand, to whom it went', () => {
  const echo = { from: '15550783881', to: '6281200000001', id: 'wamid.E', timestamp: '1794999000' };
  const value = { message_echoes: [{ ...echo, type: 'text', text: { body: 'Saya bantu' } }] };
  expect(read(value, 'smb_message_echoes').inbound).toMatchObject([
    { address: '6281200000001', content: { kind: 'by_hand', text: 'Saya bantu' } },
  ]);
});

describe('what is not for us', () => {
  const messages = [{ ...base, type: 'text', text: { body: 'a' } }];
  test.each([
    ['another number', about({ messages }, 'messages', '999')],
    ['another subject', about({ messages }, 'history')],
    ['another product', { ...about({ messages }), object: 'page' }],
  ])('%s is passed over', (_, body) => {
    expect(readBody(body, PHONE, NOW)).toMatchObject({ inbound: [], malformed: 0 });
  });

  test('a message of more than eight days ago is an old call played again', () => {
    const at = (days: number) => String(NOW / 1000 - days * 86_400);
    expect(one({ type: 'text', text: { body: 'a' }, timestamp: at(7.5) })).toBeDefined();
    expect(one({ type: 'text', text: { body: 'a' }, timestamp: at(8.5) })).toBeUndefined();
  });

  test.each([
    ['no text', { type: 'text' }],
    ['no id', { type: 'sticker', id: undefined }],
    ['no time', { type: 'sticker', timestamp: 'kemarin' }],
    ['a time no calendar has', { type: 'sticker', timestamp: '9999999999999' }],
  ])('%s is malformed', (_, message) => {
    const got = read({ contacts, messages: [{ ...base, ...message }] });
    expect(got).toMatchObject({ inbound: [], malformed: 1 });
  });

  test('whatever comes, nothing is thrown', () => {
    const keys = ['messages', 'statuses', 'contacts', 'errors', 'message_echoes'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.array(fc.jsonValue())), (value) => {
        expect(() => read(value)).not.toThrow();
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (body) => void readBody(body, PHONE, NOW)));
  });
});

describe('what became of a message of ours', () => {
  const status = (more: object) =>
    read({
      statuses: [
        { id: 'wamid.S', timestamp: '1794999000', recipient_id: '6281200000001', ...more },
      ],
    });
  const receipt = { channel: 'whatsapp-cloud', ref: refOf('wamid.S'), at: 1_794_999_000_000 };

  test.each([
    [{ status: 'delivered' }, [{ ...receipt, state: 'delivered' }]],
    [{ status: 'read' }, [{ ...receipt, state: 'read' }]],
    [
      { status: 'failed', errors: [{ code: 131026, title: 'to 6281200000001' }] },
      [{ ...receipt, state: 'failed', code: 'whatsapp-131026' }],
    ],
    [{ status: 'failed' }, [{ ...receipt, state: 'failed', code: 'whatsapp-failed' }]],
    [{ status: 'sent' }, []],
    [{ status: 'played' }, []],
  ])('%j', (more, receipts) => {
    expect(status(more)).toMatchObject({ receipts, malformed: 0 });
  });

  test.each([
    [{ type: 'regular', category: 'utility', billable: true }, 'utility'],
    [{ billable: true, category: 'service' }, 'service'],
    [{ type: 'regular', category: 'baru sekali' }, 'other'],
    [{ type: 'free_customer_service', category: 'service', billable: true }, undefined],
    [{ billable: false, category: 'service' }, undefined],
    [undefined, undefined],
  ])('priced %j it is billed as %s', (pricing, category) => {
    expect(status({ status: 'delivered', pricing }).billed[0]?.category).toBe(category);
  });

  test('without an id it is malformed', () => {
    expect(status({ id: undefined, status: 'read' })).toMatchObject({ receipts: [], malformed: 1 });
  });
});

test('errors of the account are told by their code alone', () => {
  const value = { errors: [{ code: 130429, title: 'to 6281200000001' }, {}] };
  expect(read(value).errors).toEqual(['whatsapp-130429', 'whatsapp-error']);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY, startTalk, type TestTalk } from '../../test/support/talk.ts';
import type { InboundContent, MediaKind } from '../platform/message.ts';

let talk: TestTalk;
beforeEach(async () => {
  talk = await startTalk();
});
afterEach(() => talk.close());

const message = (messageId: string, text: string, at = 0) => ({
  channel: 'terminal',
  address: 'owner',
  messageId,
  at: MONDAY + at,
  content: { kind: 'text' as const, text },
});
const told = () => talk.sentTo('owner').map(({ text }) => text);
async function settled(): Promise<string[]> {
  await talk.app.idle();
  return told();
}
const PATH = ['halo', '3', 'comal', '2jt'];

describe('what channels do to messages', () => {
  it('two copies of every message, in one batch and in later ones, are one talk', async () => {
    for (const text of PATH) await talk.hears(text, 'reference');
    const reference = talk.sentTo('reference').map(({ text }) => text);
    for (const [n, text] of PATH.entries()) {
      const one = message(`id ${n}`, text);
      await Promise.all([
        talk.app.engine.accept([one, one]),
        talk.app.engine.accept([one]),
        talk.app.engine.accept([message('id 0', 'halo'), one]),
      ]);
      await talk.app.idle();
      await talk.app.engine.accept([one]);
      await talk.app.idle();
    }
    expect(told()).toEqual(reference);
  });

  it('messages out of order are each answered, in the order they came in, and none is lost', async () => {
    await talk.app.engine.accept([message('3', 'comal', 3000), message('1', 'halo', 1000)]);
    await settled();
    await talk.app.engine.accept([message('2', '3', 2000)]);
    await settled();
    expect(await talk.database.health()).toEqual({ inbox: 0, parked: 0, outbox: 0, dead: 0 });
    // The place came before it was asked: it is kept, and the question after it is open.
    expect(told().at(-1)).toContain('Kec. Comal');
    expect(told().filter((text) => text.includes('UJI COBA'))).toHaveLength(1);
  });

  it('a burst in one batch is answered message by message', async () => {
    await talk.app.engine.accept(PATH.map((text, n) => message(`id ${n}`, text)));
    const answers = await settled();
    expect(answers[0]).toContain('UJI COBA');
    expect(answers.at(-1)).toContain('berkas pendaftarannya');
  });

  it('a burst of many owners at once reaches everyone, once', async () => {
    const batch = Array.from({ length: 300 }, (_, n) => ({
      ...message(`id ${n}`, 'halo'),
      address: `owner ${n}`,
    }));
    await talk.app.engine.accept(batch);
    await talk.app.idle();
    for (const { address } of batch) expect(talk.sentTo(address), address).toHaveLength(1);
  });

  it('an empty batch is nothing', async () => {
    await talk.app.engine.accept([]);
    expect(await settled()).toEqual([]);
  });
});

describe('whatever is sent is answered kindly, and the question stays open', () => {
  const ODD: readonly [string, InboundContent][] = [
    ['5,000 characters', { kind: 'text', text: 'karyawan saya banyak sekali '.repeat(180) }],
    ['5,000 times one letter', { kind: 'text', text: 'x'.repeat(5000) }],
    ['5,000 digits', { kind: 'text', text: '9'.repeat(5000) }],
    ['NUL', { kind: 'text', text: '\u0000' }],
    ['NUL within words', { kind: 'text', text: 'anu\u0000apa' }],
    ['half a character', { kind: 'text', text: '\ud800' }],
    ['nothing', { kind: 'text', text: '' }],
    ['blanks', { kind: 'text', text: ' \n\t ' }],
    ['small pictures only', { kind: 'text', text: '😀🙏🏽👨‍👩‍👧' }],
    ['letters from right to left', { kind: 'text', text: '\u202eabc' }],
    ['a sentence key', { kind: 'text', text: 'common:help' }],
    ['something to be filled in', { kind: 'text', text: '{{count}} $t(common:help)' }],
    ['SQL', { kind: 'text', text: "'; drop table inbox; --" }],
    ['an edited message', { kind: 'edited', text: '9' }],
    ['a button of nowhere', { kind: 'choice', menu: '', choice: '' }],
    ['a button of another question', { kind: 'choice', menu: '99.ask', choice: 'yes' }],
    ...(
      ['voice', 'photo', 'video', 'sticker', 'document', 'contact', 'location', 'other'] as const
    ).map((media: MediaKind): [string, InboundContent] => [media, { kind: 'media', media }]),
    ['a photo with words', { kind: 'media', media: 'photo', caption: '3' }],
  ];

  it.each(ODD)('%s', async (_, content) => {
    await talk.hears('halo');
    const answer = (await talk.hears(content)).map(({ text }) => text).join('\n');
    expect(answer).not.toBe('');
    expect(answer).toMatch(/karyawan|digaji|ditelepon/i);
    expect(answer).not.toMatch(/\{\{|common:|undefined|null|NaN/);
    expect(await talk.database.health()).toEqual({ inbox: 0, parked: 0, outbox: 0, dead: 0 });
    const next = (await talk.hears('3')).map(({ text }) => text).join('\n');
    expect(next).toContain('kecamatan');
  });

  it('also as the very first message', async () => {
    for (const [n, [what, content]] of ODD.entries()) {
      const answer = await talk.hears(content, `owner ${n}`);
      expect(answer.map(({ text }) => text).join('\n'), what).toContain('UJI COBA');
    }
  });

  it('the welcome is said once, whatever came first', async () => {
    await talk.hears({ kind: 'media', media: 'sticker' });
    await talk.hears('halo');
    expect(told().filter((text) => text.includes('UJI COBA'))).toHaveLength(1);
  });

  it('being blocked and let in again is not answered, and harms nothing', async () => {
    await talk.hears('halo');
    expect(await talk.hears({ kind: 'blocked', blocked: true })).toEqual([]);
    expect(await talk.hears({ kind: 'blocked', blocked: false })).toEqual([]);
    expect((await talk.hears('3')).map(({ text }) => text).join()).toContain('kecamatan');
  });
});

describe('a number that was typed before the list was there', () => {
  it('is not taken for the list that came meanwhile', async () => {
    await talk.app.engine.accept([message('a', 'halo', 1000)]);
    await settled();
    talk.pass(60_000);
    await talk.app.engine.accept([message('b', 'menu', 2000)]);
    await settled();
    await talk.app.engine.accept([message('c', '2', 3000)]);
    const answers = await settled();
    expect(answers.join('\n')).toContain('daftar yang sebelumnya');
    expect(answers.join('\n')).toContain('Mau yang mana');
    expect((await talk.hears('2')).map(({ text }) => text).join()).not.toContain('sebelumnya');
  });
});

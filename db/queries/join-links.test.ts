import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { JOIN_LASTS_MS } from '../../src/conversation/join-link.ts';
import { joinWord } from '../../src/platform/join-word.ts';
import {
  openIn,
  rowsIn,
  type StillClock,
  scratchFolder,
  stillClock,
} from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
let clock: StillClock;
let db: Database;
let file: string;
let count: number;

beforeEach(() => {
  clock = stillClock(NOW);
  count = 0;
  ({ database: db, file } = openIn(scratchFolder(), clock));
});

const all = <T = Record<string, unknown>>(sql: string): T[] => rowsIn(file, sql);

/** Somebody writes on a channel. */
async function writes(channel: string, address: string, text: string, messageId?: string) {
  count += 1;
  const inbound = {
    channel,
    address,
    messageId: messageId ?? `m${count}`,
    at: NOW,
    content: { kind: 'text', text } as const,
  };
  return await db.write((tx) => tx.receive(inbound, clock.now()));
}

const talkOf = (id: string) =>
  all<{ employer_id: string; version: number }>(
    `select employer_id, version from conversation where id = '${id}'`,
  )[0] ?? { employer_id: '', version: -1 };

/** The last that waits in a talk. */
async function waits(id: string) {
  return (await db.turns.waitingOf(id)).at(-1)?.content;
}

/** Her talk on WhatsApp, and the word of the link that leads from it to Telegram. */
async function begun() {
  const { conversationId } = await writes('whatsapp-web', '1@lid', 'halo');
  const employerId = talkOf(conversationId).employer_id;
  const link = { employerId, conversationId, channel: 'telegram', now: clock.now() };
  await db.write((tx) => tx.makeJoin({ ...link, expiresAt: link.now + JOIN_LASTS_MS }));
  return { conversationId, employerId, word: joinWord(db.joins.tokenOf(link)) };
}

const setField = (employerId: string, value: string | null) =>
  db.write((tx) =>
    tx.setField({
      employerId,
      subject: 'business',
      key: 'businessName',
      value,
      storage: { sealed: false, lookup: null },
      by: 'owner',
      now: NOW,
    }),
  );

describe('a link to another channel', () => {
  it('makes the talk that it leads to one of her record, and nobody else is left', async () => {
    const { conversationId, employerId, word } = await begun();
    const joined = await writes('telegram', '42', `/start ${word}`);
    expect(talkOf(joined.conversationId).employer_id).toBe(employerId);
    expect(await waits(joined.conversationId)).toEqual({ kind: 'joined', from: 'whatsapp-web' });
    expect(joined.told).toEqual([{ id: conversationId, channel: 'whatsapp-web' }]);
    expect(all('select id from employer')).toEqual([{ id: employerId }]);
  });

  it('tells the talk that it came from', async () => {
    const { conversationId, word } = await begun();
    await writes('telegram', '42', `/start ${word}`);
    expect(await waits(conversationId)).toEqual({
      kind: 'news',
      flow: 'other-channel',
      input: { joined: 'telegram' },
    });
  });

  it('leaves its token nowhere, neither in clear nor in what is kept of the message', async () => {
    const { word } = await begun();
    const joined = await writes('telegram', '42', `/start ${word}`);
    expect(JSON.stringify(await db.turns.nextTurn(joined.conversationId))).not.toContain(word);
    const token = word.replace(/^.*_/, '');
    expect(JSON.stringify(all('select * from join_link'))).not.toContain(token);
    expect(readFileSync(file).includes(token)).toBe(false);
  });

  it('takes along a talk that had only begun, and what it was deciding is decided anew', async () => {
    const { employerId, word } = await begun();
    const before = await writes('telegram', '42', 'halo');
    await setField(talkOf(before.conversationId).employer_id, null);
    await writes('telegram', '42', `/start ${word}`);
    expect(talkOf(before.conversationId)).toEqual({ employer_id: employerId, version: 1 });
    expect(all('select id from employer')).toEqual([{ id: employerId }]);
    expect(all('select 1 from field')).toEqual([]);
  });

  it('brought twice is one message and joins once', async () => {
    const { conversationId, word } = await begun();
    await writes('telegram', '42', `/start ${word}`, 'same');
    const again = await writes('telegram', '42', `/start ${word}`, 'same');
    expect(again.fresh).toBe(false);
    expect(again.told).toBeUndefined();
    expect(await db.turns.waitingOf(again.conversationId)).toHaveLength(1);
    expect(await db.turns.waitingOf(conversationId)).toHaveLength(2);
  });
});

describe('a link joins nothing', () => {
  const over = { kind: 'joined', not: 'over' };

  it('for a second person: it is used', async () => {
    const { employerId, word } = await begun();
    await writes('telegram', '42', `/start ${word}`);
    const other = await writes('telegram', '43', `/start ${word}`);
    expect(await waits(other.conversationId)).toEqual(over);
    expect(talkOf(other.conversationId).employer_id).not.toBe(employerId);
  });

  it('after an hour', async () => {
    const { employerId, word } = await begun();
    clock.pass(JOIN_LASTS_MS);
    const { conversationId } = await writes('telegram', '42', `/start ${word}`);
    expect(await waits(conversationId)).toEqual(over);
    expect(talkOf(conversationId).employer_id).not.toBe(employerId);
  });

  it('on a channel that it was not made for', async () => {
    const { employerId, word } = await begun();
    const { conversationId } = await writes('web-chat', 'abc', word);
    expect(await waits(conversationId)).toEqual(over);
    expect(talkOf(conversationId).employer_id).not.toBe(employerId);
  });

  it('cut, or of another house', async () => {
    const { word } = await begun();
    for (const text of [word.slice(0, -1), joinWord('0'.repeat(32)), 'sambung_']) {
      const { conversationId } = await writes('telegram', text, `/start ${text}`);
      expect(await waits(conversationId)).toEqual(over);
    }
  });

  it('after she erased everything', async () => {
    const { employerId, word } = await begun();
    await db.write((tx) => tx.erase(employerId, NOW));
    expect(all('select 1 from join_link')).toEqual([]);
    const { conversationId } = await writes('telegram', '42', `/start ${word}`);
    expect(await waits(conversationId)).toEqual(over);
  });

  it('for her who is on the channel of the link already, used or not', async () => {
    const { conversationId, word } = await begun();
    await writes('whatsapp-web', '1@lid', `Lanjutkan. ${word}`);
    expect(await waits(conversationId)).toEqual({ kind: 'joined', not: 'here' });
    const joined = await writes('telegram', '42', `/start ${word}`);
    await writes('telegram', '42', `/start ${word}`);
    expect(await waits(joined.conversationId)).toEqual({ kind: 'joined', not: 'here' });
  });

  it.each([
    ['an answer', (id: string) => setField(id, 'Warung Contoh')],
    [
      'a consent',
      (employerId: string) =>
        db.write((tx) =>
          tx.addConsent({ employerId, purpose: 'file', textVersion: 1, given: false, now: NOW }),
        ),
    ],
    ['a file', (id: string) => db.write((tx) => tx.markSubmitted(id, NOW))],
  ])('where the other talk has %s of its own', async (_, has) => {
    const { employerId, word } = await begun();
    const own = await writes('telegram', '42', 'halo');
    const other = talkOf(own.conversationId).employer_id;
    await has(other);
    await writes('telegram', '42', `/start ${word}`);
    expect(talkOf(own.conversationId).employer_id).toBe(other);
    expect(await waits(own.conversationId)).toEqual({
      kind: 'joined',
      not: 'apart',
      other: employerId,
    });
  });
});

describe('two talks of one record', () => {
  it('each sees what was written in the other, and what it was deciding is decided anew', async () => {
    const { conversationId, employerId, word } = await begun();
    const joined = await writes('telegram', '42', `/start ${word}`);
    await setField(employerId, 'Warung Contoh');
    const content = { kind: 'filled', fields: [], on: 'telegram' } as const;
    const { version } = talkOf(conversationId);
    await db.write((tx) =>
      tx.tellOthers({ conversationId: joined.conversationId, employerId, content, now: NOW }),
    );
    expect(await waits(conversationId)).toEqual(content);
    expect(talkOf(conversationId).version).toBe(version + 1);
    expect((await db.turns.nextTurn(joined.conversationId))?.conversation).toMatchObject({
      alsoOn: ['whatsapp-web'],
      record: { business: { businessName: 'Warung Contoh' } },
    });
  });

  it('are erased together: who writes on either begins anew', async () => {
    const { conversationId, employerId, word } = await begun();
    const joined = await writes('telegram', '42', `/start ${word}`);
    await db.write((tx) => tx.erase(employerId, NOW, conversationId));
    await db.write((tx) => tx.forgetAddress(conversationId, NOW));
    const [afresh, other] = [
      await writes('telegram', '42', 'halo'),
      await writes('whatsapp-web', '1@lid', 'halo'),
    ];
    expect(afresh.conversationId).not.toBe(joined.conversationId);
    const employers = [afresh, other].map((one) => talkOf(one.conversationId).employer_id);
    expect(new Set([...employers, employerId]).size).toBe(3);
  });
});

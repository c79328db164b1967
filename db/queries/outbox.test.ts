import BetterSqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { openIn, type StillClock, scratchFolder, stillClock } from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
let clock: StillClock;
let db: Database;
let file: string;
let chat: string;

beforeEach(async () => {
  clock = stillClock(NOW);
  ({ database: db, file } = openIn(scratchFolder(), clock));
  chat = await newChat('42');
});

async function newChat(address: string): Promise<string> {
  const content = { kind: 'text', text: 'halo' } as const;
  const inbound = { channel: 'telegram', address, messageId: address, at: NOW, content };
  return (await db.write((tx) => tx.receive(inbound, NOW))).conversationId;
}
const put = (text: string, to = chat) =>
  db.write((tx) => tx.addOutbox({ conversationId: to, message: { text }, now: NOW }));
const headId = async (of = chat) => (await db.outbox.head(of))?.id ?? '';
const dead = async (code: string) => {
  const id = await headId();
  await db.write((tx) => tx.markDead(id, code));
};
const claim = (id: string, owner = 'a') => db.write((tx) => tx.claim(id, owner, NOW + 60_000));

type Row = {
  state: string;
  in_doubt: number;
  code: string | null;
  body: unknown;
  address: unknown;
};
function rows(of = chat): Row[] {
  const raw = new BetterSqlite(file, { readonly: true });
  try {
    return raw
      .prepare<[string], Row>('select * from outbox where conversation_id = ? order by id')
      .all(of);
  } finally {
    raw.close();
  }
}

describe("a chat's line", () => {
  it('hands out the oldest message first, with its address and buttons', async () => {
    const message = { text: 'satu', menu: '1.ask', choices: [{ key: 'ya', label: 'Ya' }] };
    await db.write((tx) => tx.addOutbox({ conversationId: chat, message, now: NOW }));
    await put('dua');
    expect(await db.outbox.head(chat)).toMatchObject({
      conversationId: chat,
      channel: 'telegram',
      address: '42',
      message,
      tries: 0,
      notBefore: 0,
      claimedBy: null,
    });
  });

  it('stays with the first message until that one is sent or put aside', async () => {
    await put('satu');
    await put('dua');
    const first = await headId();
    await claim(first);
    expect(await headId()).toBe(first);
    await db.write((tx) => tx.markSent(first, 'ref', NOW));
    expect((await db.outbox.head(chat))?.message.text).toBe('dua');
    await dead('x');
    expect(await db.outbox.head(chat)).toBeNull();
  });

  it('is listed for its channel only while something waits', async () => {
    expect(await db.outbox.lines(['telegram'])).toEqual([]);
    await put('satu');
    expect(await db.outbox.lines(['telegram'])).toEqual([chat]);
    expect(await db.outbox.lines(['terminal'])).toEqual([]);
    expect(await db.outbox.lines([])).toEqual([]);
    const id = await headId();
    await db.write((tx) => tx.markSent(id, 'ref', NOW));
    expect(await db.outbox.lines(['telegram'])).toEqual([]);
  });
});

describe('taking a message for sending', () => {
  it('succeeds for one of two that try at the same moment', async () => {
    await put('satu');
    const id = await headId();
    expect(await Promise.all([claim(id, 'a'), claim(id, 'b')])).toEqual([true, false]);
    expect((await db.outbox.head(chat))?.claimedBy).toBe('a');
    expect(await db.outbox.claimed()).toEqual([
      { id, conversationId: chat, owner: 'a', until: NOW + 60_000, tries: 0 },
    ]);
  });

  it('fails for one that is sent, dead or not there', async () => {
    await put('satu');
    const id = await headId();
    await db.write((tx) => tx.markSent(id, 'ref', NOW));
    expect(await claim(id)).toBe(false);
    expect(await claim('tidak ada')).toBe(false);
  });

  it('leaves neither text nor address behind once it is sent', async () => {
    await put('satu');
    const id = await headId();
    await claim(id);
    await db.write((tx) => tx.markSent(id, 'ref', NOW));
    expect(rows()).toMatchObject([{ state: 'sent', body: null, address: null }]);
    expect(await db.outbox.claimed()).toEqual([]);
  });
});

describe('after a failure', () => {
  it('waits until its time, with the tries counted and the reason kept', async () => {
    await put('satu');
    const id = await headId();
    await claim(id);
    const again = { notBefore: NOW + 5000, tries: 1, code: 'telegram-502', inDoubt: true };
    await db.write((tx) => tx.reschedule(id, again));
    expect(await db.outbox.head(chat)).toMatchObject({
      id,
      tries: 1,
      notBefore: NOW + 5000,
      claimedBy: null,
    });
    await claim(id);
    await db.write((tx) => tx.reschedule(id, { ...again, inDoubt: false }));
    await db.write((tx) => tx.reschedule(id, again));
    expect(rows()).toMatchObject([{ state: 'waiting', in_doubt: 2, code: 'telegram-502' }]);
  });

  it('does not come back to life when it was sent or erased meanwhile', async () => {
    await put('satu');
    const id = await headId();
    await db.write((tx) => tx.markSent(id, 'ref', NOW));
    const again = { notBefore: NOW, tries: 1, code: 'not-marked', inDoubt: true };
    await db.write((tx) => tx.reschedule(id, again));
    expect(rows()).toMatchObject([{ state: 'sent', in_doubt: 0 }]);
  });

  it('puts the whole line of a chat aside that is closed to us, and no other line', async () => {
    const other = await newChat('43');
    await put('satu');
    await put('dua');
    await put('lain', other);
    await claim(await headId());
    await db.write((tx) => tx.blockLine(chat, 'telegram-403', NOW));
    expect(rows().map(({ state, code }) => [state, code])).toEqual([
      ['dead', 'telegram-403'],
      ['dead', 'telegram-403'],
    ]);
    expect(rows(other)).toMatchObject([{ state: 'waiting' }]);
    expect(await db.health()).toMatchObject({ outbox: 1, dead: 2 });
    expect(await db.outbox.head(chat)).toBeNull();
  });

  it('puts one message aside and keeps what it said for a person', async () => {
    await put('satu');
    await put('dua');
    await dead('telegram-400');
    expect(rows()).toMatchObject([{ state: 'dead', code: 'telegram-400' }, { state: 'waiting' }]);
    expect(rows()[0]?.body).not.toBeNull();
    expect((await db.outbox.head(chat))?.message.text).toBe('dua');
  });

  it('keeps neither text nor address of a goodbye that could not be sent to who was erased', async () => {
    await put('sudah dihapus');
    const raw = new BetterSqlite(file);
    raw.prepare('update conversation set erased_at = ? where id = ?').run(NOW, chat);
    raw.close();
    await dead('telegram-400');
    await put('masih ada');
    await db.write((tx) => tx.blockLine(chat, 'telegram-403', NOW));
    const left = rows().map(({ state, body, address }) => [state, body, address]);
    expect(left).toEqual([
      ['dead', null, null],
      ['dead', null, null],
    ]);
  });
});

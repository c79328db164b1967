import BetterSqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../src/platform/message.ts';
import { openIn, type StillClock, scratchFolder, stillClock } from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
let folder: string;
let clock: StillClock;
let db: Database;
let file: string;

beforeEach(() => {
  folder = scratchFolder();
  clock = stillClock(NOW);
  ({ database: db, file } = openIn(folder, clock));
});

const message = (messageId: string, text = 'halo', more: Partial<Inbound> = {}): Inbound => ({
  channel: 'telegram',
  address: '42',
  messageId,
  at: NOW,
  content: { kind: 'text', text },
  ...more,
});
const receive = (inbound: Inbound, on = db) => on.write((tx) => tx.receive(inbound, clock.now()));
const textOf = async (id: string) => (await db.turns.nextTurn(id))?.inbound.content;

describe('what comes in', () => {
  it('is one message however often the channel brings it', async () => {
    const first = await receive(message('1'));
    const again = await receive(message('1', 'halo lagi'));
    expect(first.fresh).toBe(true);
    expect(again).toEqual({ conversationId: first.conversationId, fresh: false });
    expect((await db.health()).inbox).toBe(1);
    expect(await textOf(first.conversationId)).toEqual({ kind: 'text', text: 'halo' });
  });

  it('is known again after it was handled', async () => {
    const { conversationId } = await receive(message('1'));
    const turn = await db.turns.nextTurn(conversationId);
    await db.write((tx) => tx.finishInbound(turn?.inbound.id ?? '', 'done', NOW));
    expect((await receive(message('1'))).fresh).toBe(false);
    expect(await db.turns.nextTurn(conversationId)).toBeNull();
  });

  it('has the same number on another channel without being the same', async () => {
    await receive(message('1'));
    expect((await receive(message('1', 'halo', { channel: 'terminal' }))).fresh).toBe(true);
  });

  it('belongs to one talk for each address and channel', async () => {
    const ids = await Promise.all([
      receive(message('1')),
      receive(message('2')),
      receive(message('3', 'halo', { address: '43' })),
      receive(message('4', 'halo', { channel: 'terminal' })),
    ]);
    const talks = ids.map(({ conversationId }) => conversationId);
    expect(talks[0]).toBe(talks[1]);
    expect(new Set(talks).size).toBe(3);
  });

  it('is handed out in the order it was received, whatever the time of the channel', async () => {
    const { conversationId } = await receive(message('9', 'satu', { at: NOW + 5000 }));
    await receive(message('1', 'dua', { at: NOW - 5000 }));
    expect(await textOf(conversationId)).toEqual({ kind: 'text', text: 'satu' });
  });

  it('comes out as it was written: signs, NUL, half characters and 5,000 letters', async () => {
    const text = `😀\u0000\ud800 ${'x'.repeat(5000)}`;
    const { conversationId } = await receive(message('1', text));
    expect(await textOf(conversationId)).toEqual({ kind: 'text', text });
  });

  it('is forgotten together with the reading position when its batch fails', async () => {
    const failed = db.write(async (tx) => {
      await tx.receive(message('1'), NOW);
      await tx.saveCursor('telegram', '1', NOW);
      throw new Error('poisoned');
    });
    await expect(failed).rejects.toThrow('poisoned');
    expect((await db.health()).inbox).toBe(0);
    expect(await db.turns.cursor('telegram')).toBeNull();
  });
});

describe('the reading position of a channel', () => {
  it('is the last one stored, with its time', async () => {
    await db.write((tx) => tx.saveCursor('telegram', '7', NOW));
    await db.write((tx) => tx.saveCursor('telegram', '8', NOW + 1));
    expect(await db.turns.cursor('telegram')).toMatchObject({ value: '8', at: NOW + 1 });
    expect(await db.turns.cursor('terminal')).toBeNull();
  });
});

describe('a message that no try could handle', () => {
  it('is put aside with what was written, for a person to look at', async () => {
    const { conversationId } = await receive(message('1', 'penting'));
    const turn = await db.turns.nextTurn(conversationId);
    await db.write((tx) => tx.finishInbound(turn?.inbound.id ?? '', 'parked', NOW));
    expect(await db.health()).toMatchObject({ inbox: 0, parked: 1 });
    const raw = new BetterSqlite(file, { readonly: true });
    const row = raw.prepare('select state, body is null as empty from inbox').get();
    raw.close();
    expect(row).toEqual({ state: 'parked', empty: 0 });
  });
});

describe('a talk held by one of two programs', () => {
  const lease = (owner: string, id: string, from?: string, on = db) =>
    on.write((tx) =>
      tx.lease(id, {
        owner,
        until: clock.now() + 30_000,
        now: clock.now(),
        ...(from === undefined ? {} : { from }),
      }),
    );
  let id: string;
  let other: Database;
  beforeEach(async () => {
    id = (await receive(message('1'))).conversationId;
    other = openIn(folder, clock).database;
  });

  it('is given to the first that asks; the second is told who has it', async () => {
    expect(await lease('a', id)).toBe('a');
    expect(await lease('b', id, undefined, other)).toBe('a');
    expect(await lease('a', id)).toBe('a');
  });

  it('is given to exactly one of two that ask at the same moment', async () => {
    const [one, two] = await Promise.all([lease('a', id), lease('b', id, undefined, other)]);
    expect(one).toBe(two);
  });

  it('is free again when the lease is over, and not a moment earlier', async () => {
    await lease('a', id);
    clock.pass(30_000);
    expect(await lease('b', id, undefined, other)).toBe('a');
    clock.pass(1);
    expect(await lease('b', id, undefined, other)).toBe('b');
  });

  it('is taken from one that is known to be gone, but only from that one', async () => {
    await lease('a', id);
    expect(await lease('b', id, 'c', other)).toBe('a');
    expect(await lease('b', id, 'a', other)).toBe('b');
  });

  it('is seen by the other program as soon as it is committed', async () => {
    const before = other.foreignCommits();
    await lease('a', id);
    expect(other.foreignCommits()).not.toBe(before);
    expect(await other.turns.waiting(['telegram'])).toEqual([id]);
    expect(await other.turns.waiting(['terminal'])).toEqual([]);
    expect(await other.turns.waiting(['terminal'], NOW + 1)).toEqual([id]);
  });
});

describe('a talk that changed since it was decided on', () => {
  it('is not written, so that nothing decided on the old one can stand', async () => {
    const { conversationId: id } = await receive(message('1'));
    const talk = { frames: [], nextFrame: 1, misses: 0 };
    const saved = {
      id,
      version: 0,
      language: 'id',
      talk,
      asked: null,
      lastInAt: NOW,
      now: NOW,
      leaseOwner: 'a',
      leaseUntil: NOW,
    };
    expect(await db.write((tx) => tx.saveTalk(saved))).toBe(true);
    const late = { ...saved, talk: { ...talk, misses: 9 }, lastInAt: NOW + 9 };
    expect(await db.write((tx) => tx.saveTalk(late))).toBe(false);
    const turn = await db.turns.nextTurn(id);
    expect(turn?.conversation).toMatchObject({ version: 1, talk, lastInAt: NOW });
  });
});

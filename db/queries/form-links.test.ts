import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewFormLink } from '../../src/conversation/form-link.ts';
import { openIn, rowsIn, scratchFolder, stillClock } from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const LASTS = 60_000;

const OWNER = {
  employerId: 'e1',
  conversationId: 'c1',
  purpose: 'owner',
  subject: null,
  now: NOW,
} as const;
const WORKER = { ...OWNER, purpose: 'worker', subject: 'w1' } as const;

let db: Database;
let file: string;
beforeEach(() => {
  const opened = openIn(scratchFolder(), stillClock(NOW));
  db = opened.database;
  file = opened.file;
});

const made = async (link: NewFormLink): Promise<string> => {
  await db.write((tx) => tx.makeLink({ ...link, expiresAt: link.now + LASTS }));
  return db.forms.tokenOf(link);
};
/** The link behind a token that is known to lead to one. */
const linkOf = async (token: string) => {
  const link = await db.forms.link(token);
  if (!link) throw new Error('no such link');
  return link;
};
const opens = async (token: string, browser: string, now = NOW) => {
  const { id } = await linkOf(token);
  return await db.write((tx) => tx.openLink(id, browser, now));
};
const sends = async (token: string, now = NOW) => {
  const { id } = await linkOf(token);
  return await db.write((tx) => tx.useLink(id, now));
};
const all = <T>(sql: string): T[] => rowsIn(file, sql);

describe('a link to the form', () => {
  it('is found by its token, with whom it is for and until when', async () => {
    const token = await made(WORKER);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(await db.forms.link(token)).toEqual({
      id: expect.any(String),
      employerId: 'e1',
      conversationId: 'c1',
      purpose: 'worker',
      subject: 'w1',
      createdAt: NOW,
      expiresAt: NOW + LASTS,
      session: null,
      openedAt: null,
      usedAt: null,
      endedAt: null,
    });
    expect(await db.forms.link('A'.repeat(22))).toBeNull();
  });

  it('has an address of its own for everybody, every end and every time it is asked for', () => {
    const links: Omit<NewFormLink, 'conversationId'>[] = [
      OWNER,
      WORKER,
      { ...WORKER, subject: 'w2' },
      { ...OWNER, employerId: 'e2' },
      { ...OWNER, now: NOW + 1 },
    ];
    expect(new Set(links.map((link) => db.forms.tokenOf(link))).size).toBe(links.length);
    expect(db.forms.tokenOf({ ...OWNER })).toBe(db.forms.tokenOf(OWNER));
  });

  it('has an address that the key of this house alone leads to', () => {
    const other = openIn(scratchFolder(), stillClock(NOW)).database;
    expect(other.forms.tokenOf(OWNER)).not.toBe(db.forms.tokenOf(OWNER));
  });

  it('stands in the file without its token', async () => {
    const token = await made(OWNER);
    const hex = Buffer.from(token, 'base64url');
    const bytes = Buffer.concat([file, `${file}-wal`].map((path) => readFileSync(path)));
    expect(bytes.includes(token)).toBe(false);
    expect(bytes.includes(hex)).toBe(false);
    expect(bytes.includes(hex.toString('hex'))).toBe(false);
    const [row] = all<{ token_hash: string }>('select token_hash from form_link');
    expect(row?.token_hash).toMatch(/^[0-9a-f]{32}$/);
    expect(bytes.includes(row?.token_hash ?? '')).toBe(true);
  });
});

describe('links that are handed out', () => {
  it('the same decision twice is one link, and goes on being good', async () => {
    const token = await made(OWNER);
    const link = await linkOf(token);
    expect(await made(OWNER)).toBe(token);
    expect(await db.forms.link(token)).toEqual(link);
    expect(all('select id from form_link')).toHaveLength(1);
  });

  it('a newer one ends the older, and the older one made again does not end the newer', async () => {
    const [old, young] = [await made(OWNER), await made({ ...OWNER, now: NOW + 5 })];
    await made(OWNER);
    expect(await linkOf(old)).toMatchObject({ endedAt: NOW + 5 });
    expect(await linkOf(young)).toMatchObject({ endedAt: null });
    const third = await made({ ...OWNER, now: NOW + 9 });
    expect(await linkOf(old)).toMatchObject({ endedAt: NOW + 5 });
    expect(await linkOf(young)).toMatchObject({ endedAt: NOW + 9 });
    expect(await linkOf(third)).toMatchObject({ endedAt: null });
  });

  it('the owner, each worker and another owner have theirs apart', async () => {
    const first = [
      await made(OWNER),
      await made(WORKER),
      await made({ ...WORKER, subject: 'w2' }),
      await made({ ...OWNER, employerId: 'e2' }),
    ];
    const again = await made({ ...WORKER, now: NOW + 5 });
    const ended = await Promise.all(first.map(async (token) => (await linkOf(token)).endedAt));
    expect(ended).toEqual([null, NOW + 5, null, null]);
    expect((await linkOf(again)).endedAt).toBeNull();
  });

  it('of each worker the newest is told, of this owner alone', async () => {
    for (const link of [
      WORKER,
      { ...WORKER, subject: 'w2' },
      { ...WORKER, now: NOW + 5 },
      { ...WORKER, employerId: 'e2', now: NOW + 6 },
      OWNER,
    ])
      await made(link);
    const told = await db.forms.workerLinks('e1');
    expect(told.map(({ subject, createdAt, endedAt }) => [subject, createdAt, endedAt])).toEqual([
      ['w2', NOW, null],
      ['w1', NOW + 5, null],
    ]);
    expect(await db.forms.workerLinks('e3')).toEqual([]);
  });
});

describe('opening a link', () => {
  it('only the first browser gets it, and gets it again', async () => {
    const token = await made(OWNER);
    expect(await opens(token, 'hers', NOW + 1)).toBe(true);
    expect(await opens(token, 'another', NOW + 2)).toBe(false);
    expect(await opens(token, 'hers', NOW + 3)).toBe(true);
    expect(await linkOf(token)).toMatchObject({ session: 'hers', openedAt: NOW + 1 });
  });

  it('is over when its time is, to the millisecond', async () => {
    const token = await made(OWNER);
    expect(await opens(token, 'hers', NOW + LASTS)).toBe(false);
    expect(await linkOf(token)).toMatchObject({ session: null, openedAt: null });
    expect(await opens(token, 'hers', NOW + LASTS - 1)).toBe(true);
    expect(await opens(token, 'hers', NOW + LASTS)).toBe(false);
    expect(await sends(token, NOW + LASTS)).toBe(false);
  });

  it('is over when a newer link took its place', async () => {
    const token = await made(OWNER);
    expect(await opens(token, 'hers')).toBe(true);
    await made({ ...OWNER, now: NOW + 5 });
    expect(await opens(token, 'hers', NOW + 6)).toBe(false);
    expect(await sends(token, NOW + 6)).toBe(false);
    expect(await linkOf(token)).toMatchObject({ usedAt: null });
  });

  it('is over when the form was sent, which it is once', async () => {
    const token = await made(OWNER);
    expect(await opens(token, 'hers')).toBe(true);
    expect(await sends(token, NOW + 1)).toBe(true);
    expect(await sends(token, NOW + 2)).toBe(false);
    expect(await opens(token, 'hers', NOW + 2)).toBe(false);
    expect(await linkOf(token)).toMatchObject({ session: 'hers', usedAt: NOW + 1 });
  });

  it('leaves other links as they were', async () => {
    const [hers, his] = [await made(OWNER), await made(WORKER)];
    await opens(hers, 'hers');
    await sends(hers);
    expect(await linkOf(his)).toMatchObject({ session: null, usedAt: null, endedAt: null });
  });
});

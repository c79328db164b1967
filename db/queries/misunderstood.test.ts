import { readFileSync } from 'node:fs';
import type BetterSqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Misunderstood } from '../../src/conversation/ports.ts';
import { openIn, openRaw, scratchFolder, stillClock } from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');

let db: Database;
let raw: BetterSqlite.Database;
let file: string;
beforeEach(() => {
  const opened = openIn(scratchFolder(), stillClock(NOW));
  db = opened.database;
  file = opened.file;
  raw = openRaw(file);
});

const keep = (text: string, day: string, more: Partial<Misunderstood> = {}) =>
  db.write((tx) =>
    tx.keepMisunderstood({
      text,
      sameAs: text.toLowerCase(),
      asked: 'home.menu',
      guess: 'deadline',
      day,
      since: '2026-05-27',
      most: 5_000,
      ...more,
    }),
  );
const waiting = async () =>
  (await db.misunderstood.unlabelled({ limit: 100 })).map(({ text, count }) => [text, count]);

describe('a sentence that was not understood', () => {
  it('is counted up when it comes again, and listed by how often it came', async () => {
    await keep('priben kiye', '2026-11-20');
    await keep('ora mudeng', '2026-11-21', { asked: null, guess: null });
    await keep('ORA MUDENG', '2026-11-23');
    expect(await db.misunderstood.unlabelled({ limit: 10 })).toEqual([
      {
        id: expect.any(String),
        text: 'ora mudeng',
        count: 2,
        asked: null,
        guess: null,
        day: '2026-11-21',
        lastDay: '2026-11-23',
      },
      expect.objectContaining({ text: 'priben kiye', count: 1, asked: 'home.menu' }),
    ]);
    const second = await db.misunderstood.unlabelled({ limit: 1, offset: 1 });
    expect(second.map(({ text }) => text)).toEqual(['priben kiye']);
    expect(await db.misunderstood.waiting()).toBe(2);
  });

  it('stands in the file sealed, without time, owner or talk', async () => {
    await keep('priben kiye', '2026-11-23');
    const bytes = [file, `${file}-wal`].map((path) => readFileSync(path));
    for (const part of bytes) expect(part.includes('priben')).toBe(false);
    const [row] = raw.prepare('select * from misunderstood').all() as Record<string, unknown>[];
    expect(Object.keys(row ?? {}).sort()).toEqual(
      [
        ...['id', 'text', 'hash', 'count', 'asked', 'guess', 'day', 'last_day'],
        ...['label', 'labelled_by', 'labelled_at'],
      ].sort(),
    );
    // The first ten signs of the id are its time: the day alone.
    await keep('ora mudeng', '2026-11-23');
    const ids = (await db.misunderstood.unlabelled({ limit: 2 })).map(({ id }) => id.slice(0, 10));
    expect(new Set(ids).size).toBe(1);
  });

  it('goes when nobody labelled it for half a year, or when there are too many', async () => {
    await keep('old', '2026-05-26');
    await keep('old, labelled', '2026-05-26', { since: '2026-01-01' });
    const [one] = await db.misunderstood.unlabelled({ limit: 1 });
    const label = { id: one?.id ?? '', label: 'deadline', by: 'u1', at: NOW };
    expect(await db.write((tx) => tx.labelSentence(label))).toBe(true);
    await keep('last day', '2026-05-27');
    await keep('new', '2026-11-23');
    expect((await waiting()).length).toBe(2);
    await keep('newer', '2026-11-24', { most: 2 });
    expect((await waiting()).map(([text]) => text)).toEqual(['newer', 'new']);
    expect(await db.misunderstood.labelled()).toHaveLength(1);
  });

  it('is labelled once, unless it is meant anew, and counted on', async () => {
    await keep('priben kiye', '2026-11-20');
    const [{ id } = { id: '' }] = await db.misunderstood.unlabelled({ limit: 1 });
    const label = (name: string, anew?: true) =>
      db.write((tx) =>
        tx.labelSentence({ id, label: name, by: 'u1', at: NOW, ...(anew ? { anew } : {}) }),
      );
    expect(await label('deadline')).toBe(true);
    expect(await label('greeting')).toBe(false);
    expect(await waiting()).toEqual([]);
    await keep('priben kiye', '2026-11-24');
    expect(await waiting()).toEqual([]);
    expect(await label('complaint.insult', true)).toBe(true);
    expect(await db.misunderstood.labelled()).toMatchObject([
      { id, label: 'complaint.insult', count: 2, hash: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    const other = { id: 'gone', label: 'deadline', by: 'u1', at: NOW, anew: true } as const;
    expect(await db.write((tx) => tx.labelSentence(other))).toBe(false);
  });
});

describe('what workers tell', () => {
  it('is counted by kecamatan and reason, and nothing else is stored', async () => {
    for (const [kecamatan, reason] of [
      ['33.27.12', 'not_registered'],
      ['-', 'not_registered'],
      ['33.27.12', 'wage_cut'],
      ['33.27.12', 'not_registered'],
    ] as const)
      await db.write((tx) => tx.countTip(kecamatan, reason));
    const all = [
      { kecamatan: '-', reason: 'not_registered', count: 1 },
      { kecamatan: '33.27.12', reason: 'not_registered', count: 2 },
      { kecamatan: '33.27.12', reason: 'wage_cut', count: 1 },
    ];
    expect(await db.tips.tips()).toEqual(all);
    expect(raw.prepare('select * from tip order by kecamatan, reason').all()).toEqual(all);
    for (const table of ['outcome', 'audit'])
      expect(raw.prepare(`select * from ${table}`).all()).toEqual([]);
  });
});

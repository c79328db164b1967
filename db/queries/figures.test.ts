import type BetterSqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '../../src/followup/figures/ports.ts';
import { openIn, openRaw, scratchFolder, stillClock } from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const SIGNS = [
  { kind: 'obligation_told', step: 'verdict' },
  { kind: 'file_submitted', reason: 'complete', step: 'file_complete' },
] as const;

let db: Database;
let raw: BetterSqlite.Database;
beforeEach(() => {
  const opened = openIn(scratchFolder(), stillClock(NOW));
  db = opened.database;
  raw = openRaw(opened.file);
});

function employer(id: string, lastInAt: number | null = NOW, createdAt = NOW): void {
  raw.prepare('insert into employer (id, created_at) values (?, ?)').run(id, createdAt);
  talk(`${id}-1`, id, 'web', lastInAt);
}

function talk(id: string, of: string, channel: string, lastInAt: number | null): void {
  raw
    .prepare(
      `insert into conversation (id, employer_id, channel, version, language, last_in_at, asked, created_at, updated_at)
       values (?, ?, ?, 1, 'id', ?, 'home.menu', 0, 0)`,
    )
    .run(id, of, channel, lastInAt);
}

function outcome(id: string, of: string, kind: string, reason: string | null, at: number): void {
  raw
    .prepare(
      'insert into outcome (id, employer_id, kind, reason, "by", at) values (?, ?, ?, ?, ?, ?)',
    )
    .run(id, of, kind, reason, kind === 'tersambung' ? 'u1' : 'bot', at);
}

async function contacts(from = 0, to = NOW + 1): Promise<Contact[]> {
  const found: Contact[] = [];
  for await (const some of db.figures.contacts({ from, to }, SIGNS)) found.push(...some);
  return found;
}

describe('contacts', () => {
  it('are those who spoke, in the period, each once by the first talk', async () => {
    employer('a');
    talk('a-2', 'a', 'telegram', NOW);
    talk('a-0', 'a', 'terminal', NOW);
    employer('silent', null);
    employer('b', null);
    talk('b-2', 'b', 'telegram', NOW);
    employer('old', NOW, 5);
    const found = (await contacts(6)).map(({ employerId, channel }) => [employerId, channel]);
    expect(found).toEqual([
      ['a', 'terminal'],
      ['b', 'telegram'],
    ]);
    expect(await db.figures.contactsOf(['old', 'silent', 'gone'], SIGNS)).toMatchObject([
      { employerId: 'old', firstAt: 5, asked: 'home.menu', told: null, hasWorkers: false },
    ]);
  });

  it('know the furthest that the log tells, the place and whether there are workers', async () => {
    employer('a');
    outcome('1', 'a', 'file_submitted', 'complete', 1);
    outcome('2', 'a', 'obligation_told', null, 2);
    employer('b');
    outcome('3', 'b', 'file_submitted', 'with_gaps', 1);
    const field = raw.prepare(
      'insert into field (employer_id, subject, "key", clear, version, "by", at) values (?, ?, ?, ?, 1, \'bot\', 0)',
    );
    field.run('a', 'business', 'place', '{"area":"33.27","kecamatan":"33.27.12"}');
    field.run('b', 'w1', 'later', '[]');
    expect(await contacts()).toMatchObject([
      { told: 'file_complete', area: '33.27', kecamatan: '33.27.12', hasWorkers: false },
      { told: null, area: null, kecamatan: null, hasWorkers: true },
    ]);
  });

  it('are all there, however many', async () => {
    raw.transaction(() => {
      for (let at = 0; at < 2001; at++) employer(String(at).padStart(6, '0'));
    })();
    const ids = (await contacts()).map(({ employerId }) => employerId);
    expect(ids).toHaveLength(2001);
    expect(new Set(ids).size).toBe(2001);
  });
});

describe('lines of the log', () => {
  it('come in the order of their times, all of one moment too, and all of officers', async () => {
    raw.transaction(() => {
      for (let at = 0; at < 2500; at++) {
        const id = String(at).padStart(6, '0');
        outcome(id, 'e', 'person_requested', null, 10 + Math.floor(at / 1500));
      }
    })();
    outcome('x', 'e', 'paused', null, 10);
    outcome('y', 'e', 'tersambung', null, 9);
    outcome('z', 'e', 'person_requested', null, 4);
    const found: { kind: string; at: number }[] = [];
    for await (const some of db.figures.outcomesSince(5, ['person_requested']))
      found.push(...some.map(({ kind, at }) => ({ kind, at })));
    expect(found).toHaveLength(2501);
    expect(found[0]).toEqual({ kind: 'tersambung', at: 9 });
    expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => a - b));
    expect(await db.figures.notedSince(9)).toEqual([
      { by: 'u1', kind: 'tersambung', via: null, count: 1 },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../test/support/scratch.ts';
import { MONDAY, startTalk, type TestTalk } from '../../test/support/talk.ts';

const NIK = '3327125205909901';
const ADDRESS = 'alamat-bu-contoh-812';
/** A whole registration of a made-up owner, up to the menu. */
const REGISTRATION = [
  'halo',
  '1',
  'comal',
  '1,5jt',
  'ya',
  'ya',
  'Warung Bu Contohwati',
  NIK,
  'Warni Karangan',
  '1,5jt',
  'kirim',
];
/** What must never stand readable in the file, and what must not after she is erased. */
const PERSONAL = [NIK, 'Warni', 'Karangan', ADDRESS, 'kirim', 'Terima kasih'];
const BUSINESS_NAME = 'Contohwati';

let talk: TestTalk;
let file: string;

beforeEach(async () => {
  file = join(scratchFolder(), 'siap.db');
  talk = await startTalk({ env: { DATABASE_URL: `file:${file}` } });
  onTestFinished(() => talk.close().catch(() => undefined));
});

async function registers(who = ADDRESS): Promise<void> {
  for (const said of REGISTRATION) await talk.hears(said, who);
}

function all<T = Record<string, unknown>>(sql: string): T[] {
  const db = new BetterSqlite(file, { readonly: true });
  try {
    return db.prepare<[], T>(sql).all();
  } finally {
    db.close();
  }
}

/** The bytes of the database file and of its log. */
function bytes(): Buffer {
  return Buffer.concat([file, `${file}-wal`].map(readIfThere));
}
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

describe('while she registers', () => {
  it('her number, her worker, her address and what was said never stand readable on the disk', async () => {
    for (const said of REGISTRATION) {
      await talk.hears(said, ADDRESS);
      const disk = bytes();
      for (const words of PERSONAL) expect(disk.includes(words), `${words} at ${said}`).toBe(false);
    }
    expect(bytes().includes(BUSINESS_NAME)).toBe(true);
  });

  it('what is handled is emptied, and a worker is found by a hash of his number only', async () => {
    await registers();
    expect(all('select 1 from inbox where body is not null')).toEqual([]);
    expect(all('select 1 from outbox where body is not null or address is not null')).toEqual([]);
    expect(all("select key from field where subject <> 'business' and clear is not null")).toEqual(
      [],
    );
    expect(all("select hash from field where key = 'nik'")).toEqual([
      { hash: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
  });
});

describe('"hapus data saya"', () => {
  const erases = async (who = ADDRESS) => {
    await talk.hears('hapus data saya', who);
    return talk.hears('ya', who);
  };

  it('removes every answer, message, link, transcript line, timer, job and address of hers', async () => {
    await registers();
    const [{ id: employer } = { id: '' }] = all<{ id: string }>('select id from employer');
    const link = {
      employerId: employer,
      conversationId: 'c',
      purpose: 'owner',
      subject: null,
    } as const;
    const times = { now: MONDAY, expiresAt: MONDAY + 1_000 };
    await talk.database.write((tx) => tx.makeLink({ ...link, ...times }));
    expect(all('select * from form_link')).toHaveLength(1);
    const answer = await erases();
    expect(answer.map(({ text }) => text).join()).toContain('sudah dihapus');
    for (const table of ['field', 'form_link', 'transcript', 'timer', 'job', 'address'])
      expect(all(`select * from ${table}`), table).toEqual([]);
    expect(all('select 1 from inbox where body is not null')).toEqual([]);
    expect(all('select 1 from outbox where body is not null or address is not null')).toEqual([]);
    expect(all('select * from conversation')).toMatchObject([
      {
        frames: null,
        parked_frames: null,
        asked: null,
        last_in_at: null,
        erased_at: expect.any(Number),
      },
    ]);
    expect(all('select * from employer')).toMatchObject([
      { id: employer, submitted_at: null, erased_at: expect.any(Number) },
    ]);
    expect(await talk.database.followup.openCases()).toEqual([]);
  });

  it('leaves both logs and the consents whole: ids, codes and dates', async () => {
    await registers();
    const before = all('select * from outcome');
    const consents = all('select * from consent');
    await erases();
    const after = all('select * from outcome order by id');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ kind: 'erased', reason: 'owner_asked', by: 'bot' });
    expect(after).toHaveLength(before.length + 1);
    expect(all('select * from consent')).toEqual(consents);
    expect(all('select actor, action from audit')).toEqual([{ actor: 'bot', action: 'erase' }]);
  });

  it('leaves nothing of hers in the bytes of the file, also not in what was freed', async () => {
    await registers();
    await erases();
    // As the last program to close the file does it.
    const db = new BetterSqlite(file);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const disk = bytes();
    for (const words of [...PERSONAL, BUSINESS_NAME])
      expect(disk.includes(words), words).toBe(false);
  });

  it('leaves another owner as she was', async () => {
    await registers('lain');
    const [{ employer_id: other } = { employer_id: '' }] = all<{ employer_id: string }>(
      'select employer_id from conversation',
    );
    const record = await talk.database.employers(other);
    await registers();
    await erases();
    expect(await talk.database.employers(other)).toEqual(record);
    expect(all('select * from address')).toHaveLength(1);
    expect((await talk.hears('menu', 'lain')).length).toBeGreaterThan(0);
  });

  it('lets what she wrote before she heard of it begin a new talk', async () => {
    await registers();
    await talk.hears('hapus data saya', ADDRESS);
    const before = talk.sentTo(ADDRESS).length;
    const write = (text: string, at: number) => ({
      channel: 'terminal',
      address: ADDRESS,
      messageId: `batch ${at}`,
      at: MONDAY + at,
      content: { kind: 'text' as const, text },
    });
    await talk.app.engine.accept([write('ya', 1), write('halo', 2), write('2', 3)]);
    await talk.app.idle();
    const heard = talk.sentTo(ADDRESS).slice(before);
    const told = heard.map(({ text }) => text);
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('sudah dihapus');
    expect(told[1]).toContain('UJI COBA');
    expect(told[2]).toContain('kecamatan');
    const talks = all<{ erased_at: number | null; frames: unknown }>(
      'select * from conversation order by id',
    );
    expect(talks.map((one) => one.erased_at === null)).toEqual([false, true]);
    expect(talks[0]?.frames).toBeNull();
    expect(all('select distinct conversation_id from address')).toHaveLength(1);
  });

  it('begins no new talk for a timer that was due meanwhile: nobody wrote', async () => {
    await registers();
    await talk.hears('hapus data saya', ADDRESS);
    const [{ id = '' } = {}] = all<{ id?: string }>('select id from conversation');
    const [due] = all<{ key: string; dueAt: number }>('select key, due_at as dueAt from timer');
    const before = talk.sentTo(ADDRESS).length;
    const ya = { kind: 'text' as const, text: 'ya' };
    const { database, app } = talk;
    await database.write(async (tx) => {
      const at = MONDAY + 10_000;
      await tx.receive(
        { channel: 'terminal', address: ADDRESS, messageId: 'ya', at, content: ya },
        at,
      );
      await tx.fireTimer({ conversationId: id, key: due?.key ?? '', dueAt: due?.dueAt ?? 0 }, at);
    });
    await app.engine.wakeAll();
    await app.idle();
    const told = talk.sentTo(ADDRESS).slice(before);
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('sudah dihapus')]);
    expect(all('select * from conversation')).toHaveLength(1);
    expect(all('select * from address')).toEqual([]);
  });

  it('also empties a message that was put aside for a person', async () => {
    await talk.hears('halo', ADDRESS);
    const db = new BetterSqlite(file);
    db.exec("update inbox set state = 'parked', body = x'01'");
    db.close();
    await erases();
    expect(all('select 1 from inbox where body is not null')).toEqual([]);
  });

  it('is not undone by a channel that repeats her last message', async () => {
    await registers();
    await erases();
    const last = all<{ message_id: string }>('select message_id from inbox order by id').at(-1);
    const ya = { kind: 'text' as const, text: 'ya' };
    const at = MONDAY + 10_000;
    const messageId = last?.message_id ?? '';
    await talk.app.engine.accept([
      { channel: 'terminal', address: ADDRESS, messageId, at, content: ya },
    ]);
    await talk.app.idle();
    expect(all('select * from address')).toEqual([]);
    expect(all('select * from conversation')).toHaveLength(1);
  });

  it('is not undone by writing again: she is a stranger, greeted anew', async () => {
    await registers();
    await erases();
    const told = await talk.hears('halo', ADDRESS);
    expect(told.map(({ text }) => text).join()).toContain('UJI COBA');
    expect(all('select * from field')).toEqual([]);
    expect(all('select * from employer')).toHaveLength(2);
  });
});

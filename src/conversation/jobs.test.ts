import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../db/open.ts';
import type { Json } from '../../flows/kit/record.ts';
import {
  openIn,
  rowsIn,
  type StillClock,
  scratchFolder,
  stillClock,
} from '../../test/support/scratch.ts';
import type { Log } from '../platform/log.ts';
import { JobRunner } from './jobs.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const PAUSES = [5_000, 60_000, 600_000];
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

let clock: StillClock;
let db: Database;
let folder: string;
let file: string;
let talk: string;
let told: string[];

beforeEach(async () => {
  clock = stillClock(NOW);
  folder = scratchFolder();
  ({ database: db, file } = openIn(folder, clock));
  told = [];
  const content = { kind: 'text', text: 'halo' } as const;
  const inbound = { channel: 'terminal', address: 'a', messageId: '1', at: NOW, content };
  talk = (await db.write((tx) => tx.receive(inbound, NOW))).conversationId;
  const first = await db.turns.nextTurn(talk);
  await db.write((tx) => tx.finishInbound(first?.inbound.id ?? '', 'done', NOW));
});

function runner(work: (input: Json) => Promise<Json>, owner = 'a', database = db): JobRunner {
  return new JobRunner({
    reader: database.jobs,
    store: database,
    services: { picture: work },
    clock,
    log: silent,
    owner,
    onResult: (id) => told.push(id),
  });
}
const ask = (service = 'picture', input: Json = { of: 'ktp' }) =>
  db.write((tx) =>
    tx.addJob({ conversationId: talk, ref: 'r1', service, input, now: clock.now() }),
  );
const event = async () => (await db.turns.nextTurn(talk))?.inbound.content ?? null;
/** A lease is over only after its last millisecond. */
const later = (ms: number) => clock.pass(ms + 1);
const state = () =>
  rowsIn<{ state: string }>(file, 'select state from job').map((row) => row.state);

describe('slow work', () => {
  it('is done outside the turn, and its result comes back to the flow that asked', async () => {
    await ask();
    const seen: Json[] = [];
    await runner(async (input) => {
      seen.push(input);
      return { text: 'terbaca' };
    }).run();
    expect(seen).toEqual([{ of: 'ktp' }]);
    expect(await event()).toEqual({ kind: 'job', ref: 'r1', result: { text: 'terbaca' } });
    expect(told).toEqual([talk]);
    expect(state()).toEqual(['done']);
  });

  it('comes back once, however often it is looked for', async () => {
    await ask();
    let done = 0;
    const one = runner(async () => {
      done += 1;
      return done;
    });
    await Promise.all([one.run(), one.run(), one.run()]);
    later(600_000);
    await one.run();
    expect(done).toBe(1);
    expect((await db.health()).inbox).toBe(1);
  });

  it('is done by one of two programs that look at the same moment', async () => {
    await ask();
    const other = openIn(folder, clock).database;
    let done = 0;
    const work = async () => {
      done += 1;
      return done;
    };
    await Promise.all([runner(work).run(), runner(work, 'b', other).run()]);
    expect(done).toBe(1);
  });

  it('is tried again later and later, and then put aside', async () => {
    await ask();
    let tries = 0;
    const broken = runner(async () => {
      tries += 1;
      throw new Error('NIK 3327125205909901 unreadable');
    });
    await broken.run();
    await broken.run();
    expect(tries).toBe(1);
    for (const [n, pause] of PAUSES.entries()) {
      clock.pass(pause - 1);
      await broken.run();
      expect(tries).toBe(n + 1);
      later(0);
      await broken.run();
      expect(tries).toBe(n + 2);
    }
    expect(state()).toEqual(['dead']);
    later(86_400_000);
    await broken.run();
    expect(tries).toBe(4);
    expect(await event()).toBeNull();
  });

  it('comes back after a failure that passed', async () => {
    await ask();
    let tries = 0;
    const shaky = runner(async () => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      return 'ok';
    });
    await shaky.run();
    later(5_000);
    await shaky.run();
    expect(await event()).toMatchObject({ result: 'ok' });
  });

  it('is taken up by another program when the first one died in it', async () => {
    await ask();
    const [job] = await db.jobs.dueJobs(NOW);
    await db.write((tx) => tx.claimJob(job?.id ?? '', 'dead', NOW + 300_000, NOW));
    const heir = runner(async () => 'ok', 'b');
    await heir.run();
    expect(await event()).toBeNull();
    later(300_000);
    await heir.run();
    expect(await event()).toMatchObject({ result: 'ok' });
  });

  it('that another program has finished meanwhile is neither counted nor begun again', async () => {
    await ask();
    const [job] = await db.jobs.dueJobs(NOW);
    if (!job) throw new Error('no job');
    await db.write((tx) => tx.finishJob(job, 'first', NOW));
    await db.write((tx) => tx.finishJob(job, 'second', NOW));
    await db.write((tx) => tx.retryJob(job.id, 1, NOW));
    expect(state()).toEqual(['done']);
    expect((await db.health()).inbox).toBe(1);
    expect(await event()).toMatchObject({ result: 'first' });
  });

  it('that nobody can do is put aside in the end, and hinders no other', async () => {
    await ask('unknown');
    await ask();
    await runner(async () => 'ok').run();
    expect(await event()).toMatchObject({ result: 'ok' });
  });

  it('does not end the program when the database fails', async () => {
    await ask();
    const failing = new JobRunner({
      reader: { dueJobs: () => Promise.reject(new Error('disk')) },
      store: db,
      services: {},
      clock,
      log: silent,
      owner: 'a',
      onResult() {},
    });
    await expect(failing.run()).resolves.toBeUndefined();
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { buildChild, type ChildProgram } from '../support/child.ts';
import { rowsIn } from '../support/scratch.ts';
import { Chance } from './year/random.ts';

const DAY = 86_400_000;
/** Tuesday 24 November 2026, 09.30 WIB: reminders may be sent, and the clock runs on from there. */
const NOW = Date.parse('2026-11-24T02:30:00Z');
const FULL = process.env.SIAP_PROOF === 'full';
const OWNERS = FULL ? 3000 : 300;
const ROUNDS = FULL ? 100 : 6;
/** Each dies at the latest at this place: about so often a handful of reminders. */
const MOST = 200;
const seed = Number(process.env.SIAP_PROOF_SEED ?? Date.now() % 1_000_000);

let program: ChildProgram;
let place: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'siap-killed-'));
  program = await buildChild('killed', 'test/reminders/killed.child.ts');
  await owners();
}, 180_000);
afterAll(() => {
  program.remove();
  rmSync(place, { recursive: true, force: true });
});

/** Each agreed two days ago, and named a time that comes now. */
async function owners(): Promise<void> {
  const config = readConfig({ SIAP_DATA_DIR: place });
  const clock = { now: () => NOW - 2 * DAY };
  const database = openDatabase(config, () => clock);
  const channel = {
    name: 'telegram',
    capabilities: {
      buttons: false,
      perChat: { burst: 1e6, everyMs: 0 },
      overall: { burst: 1e6, everyMs: 0 },
    },
    send: async () => ({ ref: 'r' }),
    start: async () => {},
    stop: async () => {},
    status: () => 'ok',
  };
  const app = createApp(config, createLog('silent', false), {
    database,
    clock,
    channels: [channel],
  });
  for (let owner = 0; owner < OWNERS; owner += 1) {
    const message = { channel: 'telegram', address: `pemilik-${owner}`, at: clock.now() };
    const texts = ['halo', 'ingatkan selasa jam 9.15'];
    for (const [at, text] of texts.entries())
      await app.engine.accept([
        { ...message, messageId: `${owner}/${at}`, content: { kind: 'text', text } },
      ]);
  }
  await app.idle();
  await app.stop();
}

/** A process that is ready and waits for its word; it dies at the so-manieth place, or never. */
async function ready(
  killAt: number | null,
): Promise<{ child: ChildProcess; ended: Promise<void> }> {
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    PATH,
    HOME,
    SIAP_DATA_DIR: place,
    SIAP_FIXED_NOW: new Date(NOW).toISOString(),
    SENT: join(place, 'sent.jsonl'),
    ...(killAt === null ? {} : { KILL_AT: String(killAt) }),
  };
  const child = spawn(process.execPath, [program.script], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve, reject) =>
    child.once('close', (code, by) =>
      by === 'SIGKILL' || code === 0 ? resolve() : reject(new Error(`ended by itself: ${code}`)),
    ),
  );
  await Promise.race([ended, new Promise((resolve) => child.stdout?.once('data', resolve))]);
  return { child, ended };
}

/** Two of them at once. */
async function two(...killAt: [number | null, number | null]) {
  const both = await Promise.all(killAt.map(ready));
  for (const { child } of both) child.stdin?.write('go\n');
  return both;
}

type Sent = { address: string; id: string; inDoubt: boolean };
const sent = (): Sent[] =>
  existsSync(join(place, 'sent.jsonl'))
    ? readFileSync(join(place, 'sent.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];

const inFile = <T = unknown>(sql: string) => rowsIn<T>(join(place, 'siap.db'), sql);
const open = () =>
  inFile(`select id from reminder where kind = 'own_wish' and state in ('planned', 'brought')
    union all select id from reminder where state = 'brought'
    union all select id from outbox where state in ('waiting', 'sending')`).length;

it(`two processes that are killed again and again send each reminder once (SIAP_PROOF_SEED=${seed})`, {
  timeout: FULL ? 3_600_000 : 240_000,
}, async () => {
  const chance = new Chance(seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    const both = await two(chance.whole(1, MOST), chance.whole(1, MOST));
    // Who found nothing to die at is killed at rest.
    const rest = setTimeout(() => both.map(({ child }) => child.kill('SIGKILL')), 3_000);
    await Promise.all(both.map(({ ended }) => ended));
    clearTimeout(rest);
  }
  const last = await two(null, null);
  await expect.poll(open, { timeout: 120_000, interval: 200 }).toBe(0);
  for (const { child } of last) child.kill('SIGTERM');
  await Promise.all(last.map(({ ended }) => ended));

  const left = sent();
  const wished = inFile<{ id: string }>(
    "select outbox_id as id from reminder where kind = 'own_wish' and state = 'sent'",
  );
  expect(new Set(wished.map(({ id }) => id)).size).toBe(OWNERS);
  const ids = new Set(left.map(({ id }) => id));
  expect(wished.filter(({ id }) => !ids.has(id))).toEqual([]);
  const told = new Set(
    inFile<{ id: string }>('select outbox_id as id from reminder').map(({ id }) => id),
  );
  expect(left.filter(({ id }) => !told.has(id)).length, 'said besides the one that counts').toBe(0);
  const again = left.filter(({ id }, at) => left.findIndex((one) => one.id === id) < at);
  // What had left when its process died is tried once more, and known to be a repeat.
  expect(again.filter(({ inDoubt }) => !inDoubt)).toEqual([]);
  expect(again.length).toBeLessThanOrEqual(2 * ROUNDS);
  console.info(
    `killed: ${OWNERS} owners, ${2 * ROUNDS} kills, ${again.length} repeats known as such`,
  );
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { type App, createApp } from '../../src/app.ts';
import { DeliveryFailure } from '../../src/delivery/failure.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import type { Outbound } from '../../src/platform/message.ts';

const MINUTE = 60_000;
const UNPACED = { burst: 1_000_000, everyMs: 0 };
/** Tuesday 24 November 2026, 09:00 WIB. */
const START = Date.parse('2026-11-24T02:00:00Z');

let folder: string;
let app: App;
let time: { now: number; down: boolean };
let sent: Outbound[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-line-'));
  time = { now: START, down: false };
  sent = [];
  const clock = { now: () => time.now };
  const config = readConfig({ SIAP_DATA_DIR: folder });
  const channel = {
    name: 'terminal',
    capabilities: { buttons: false, perChat: UNPACED, overall: UNPACED },
    async send(_: string, message: Outbound) {
      if (time.down) throw new DeliveryFailure('channel-down', 'down');
      sent.push(message);
      return { ref: `r${sent.length}` };
    },
    async start() {},
    async stop() {},
    status: () => 'ok',
  };
  const database = openDatabase(config, () => clock);
  app = createApp(config, createLog('silent', false), { database, clock, channels: [channel] });
});
afterEach(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

let number = 0;
async function says(text: string): Promise<void> {
  number += 1;
  time.now += 1;
  const message = { channel: 'terminal', address: 'bu', messageId: `m${number}`, at: time.now };
  await app.engine.accept([{ ...message, content: { kind: 'text', text } }]);
  await app.idle();
}

/** A reminder is in the line of a channel that is down. */
async function held(): Promise<void> {
  for (const text of ['halo', '3', '2jt', 'di pemalang', 'ya', 'ya', 'Warung Contoh', 'comal'])
    await says(text);
  await says('nyalakan pengingat');
  time.down = true;
  for (let part = 0; part < 72 * 6; part += 1) {
    time.now += 10 * MINUTE;
    await app.reminders.look();
    await app.engine.wakeAll();
    await app.idle();
    if ((await app.database.outbox.lines(['terminal'])).length > 0) break;
  }
  sent.length = 0;
}

/** The channel takes messages again. */
async function up(): Promise<string[]> {
  time.down = false;
  time.now += 2 * MINUTE;
  await app.sender.wakeAll();
  await app.idle();
  return sent.flatMap(({ text, notAfter }) => (notAfter === undefined ? [] : [text]));
}

it('what was held up comes when its channel is back, while it is a good time', async () => {
  await held();
  expect(await up()).toHaveLength(1);
});

it('not when she said stop meanwhile', async () => {
  await held();
  await says('berhenti');
  expect(await up()).toEqual([]);
  expect(sent.length).toBe(1);
});

it('not when she switched reminders off meanwhile', async () => {
  await held();
  await says('matikan pengingat');
  expect(await up()).toEqual([]);
});

it('not while a person of the office has the talk; it comes when he has left', async () => {
  await held();
  const [line] = await app.database.outbox.lines(['terminal']);
  const content = { kind: 'officer', does: 'join', by: 'o1', name: 'Petugas Contoh' } as const;
  const post = { conversationId: line ?? '', messageId: 'm1', content, now: time.now };
  await app.database.write((tx) => tx.postOffice(post));
  await app.engine.wakeAll();
  await app.idle();
  expect(await up()).toEqual([]);
});

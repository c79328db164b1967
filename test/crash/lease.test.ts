import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp, openConfigured } from '../../src/app.ts';
import { createTerminal, TERMINAL } from '../../src/channels/terminal/terminal.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';

const MORNING = Date.parse('2026-11-22T02:00:00Z');
/** The first process of this machine: alive as long as the machine is. */
const ALIVE = `${hostname()}:1:somebody`;
/** Longer than a talk is held. */
const LATER_MS = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-lease-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A whole life of the program: hears one message, answers what it can at once, and ends. */
async function life(text: string, messageId: string, at = MORNING): Promise<string[]> {
  const heard: string[] = [];
  const config = readConfig({
    SIAP_DATA_DIR: folder,
    SIAP_FIXED_NOW: new Date(at).toISOString(),
  });
  const { database, clock } = openConfigured(config);
  const terminal = createTerminal(({ text: said }) => heard.push(said));
  const log = createLog('error', false);
  const app = createApp(config, log, { database, clock, channels: [terminal] });
  await app.start();
  const content = { kind: 'text' as const, text };
  await app.engine.accept([{ channel: TERMINAL, address: 'bu-warti', messageId, at, content }]);
  await app.idle();
  await app.stop();
  return heard;
}

function heldBy(owner: string): void {
  const db = new Database(join(folder, 'siap.db'));
  db.prepare('update conversation set lease_owner = ?').run(owner);
  db.close();
}

test('a talk that a process held which is gone is answered at once by the next one', async () => {
  expect(await life('halo', '1')).toHaveLength(1);
  expect(await life('3', '2')).toEqual([expect.stringContaining('kecamatan')]);
});

test('a talk that a process still alive holds is left to it until its lease is over', async () => {
  await life('halo', '1');
  heldBy(ALIVE);
  expect(await life('3', '2')).toEqual([]);
  const answers = await life('Comal', '3', MORNING + LATER_MS);
  expect(answers).toEqual([
    expect.stringContaining('kecamatan'),
    expect.stringContaining('gaji tiap karyawan'),
  ]);
});

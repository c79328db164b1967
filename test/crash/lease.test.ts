import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp, openConfigured } from '../../src/app.ts';
import { createTerminal, TERMINAL } from '../../src/channels/terminal/terminal.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-lease-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A whole life of the program: hears one message, answers what it can at once, and ends. */
async function life(text: string, messageId: string): Promise<string[]> {
  const heard: string[] = [];
  const config = readConfig({ SIAP_DATA_DIR: folder });
  const { database, clock } = openConfigured(config);
  const terminal = createTerminal(({ text: said }) => heard.push(said));
  const log = createLog('error', false);
  const app = createApp(config, log, { database, clock, channels: [terminal] });
  await app.start();
  const content = { kind: 'text' as const, text };
  const at = clock.now();
  await app.engine.accept([{ channel: TERMINAL, address: 'bu-warti', messageId, at, content }]);
  await app.idle();
  await app.stop();
  return heard;
}

test('a talk that another life of the program held a moment ago is answered at once', async () => {
  expect(await life('halo', '1')).toHaveLength(1);
  expect(await life('3', '2')).toEqual([expect.stringContaining('kecamatan')]);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';

/** A fresh folder that goes away with the test that asked for it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still until it is moved. */
export type StillClock = Clock & { pass(ms: number): void };

export function stillClock(now: number): StillClock {
  let time = now;
  return {
    now: () => time,
    pass(ms) {
      time += ms;
    },
  };
}

/** The database of a folder, closed with the test if it is open then. */
export function openIn(folder: string, clock: Clock): { database: Database; file: string } {
  const config = readConfig({ SIAP_DATA_DIR: folder });
  const database = openDatabase(config, () => clock);
  onTestFinished(() => database.close().catch(() => undefined));
  return { database, file: config.databaseFile };
}

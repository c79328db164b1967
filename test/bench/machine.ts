import { execFileSync } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { quantile } from './figures.ts';

const TMPFS = 0x01021994;

/** Whether a folder lies in memory, where a disk sync costs nothing and the figures mean nothing. */
export function inMemory(folder: string): boolean {
  return statfsSync(folder).type === TMPFS;
}

/** Milliseconds that a write of 4 KiB with a sync to disk takes: the middle and the 99th of 100. */
export function diskSync(folder: string, times: number): { p50: number; p99: number } {
  const file = join(folder, 'sync.bin');
  const fd = openSync(file, 'w');
  const page = Buffer.alloc(4096, 1);
  const took: number[] = [];
  for (let at = 0; at < times; at++) {
    writeSync(fd, page, 0, page.length, at * page.length);
    const begun = performance.now();
    fdatasyncSync(fd);
    took.push(performance.now() - begun);
  }
  closeSync(fd);
  rmSync(file);
  return { p50: quantile(took), p99: quantile(took, 0.99) };
}

/** The machine as the figures' reader needs to know it, one line a matter. */
export function describe(folder: string, db: BetterSqlite.Database, syncs: number): string[] {
  const all = cpus();
  const sync = diskSync(folder, syncs);
  const { version } = db.prepare('select sqlite_version() as version').get() as { version: string };
  return [
    `${all.length} cores, ${all[0]?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB; load ${loadavg()[0]?.toFixed(1)}`,
    `Node ${process.version}, SQLite ${version}, ${process.platform} ${process.arch}`,
    `data on ${mountOf(folder)}; 4 KiB write + sync: median ${sync.p50.toFixed(2)} ms, p99 ${sync.p99.toFixed(2)} ms`,
  ];
}

function mountOf(folder: string): string {
  if (inMemory(folder)) return 'tmpfs (in memory: these figures mean nothing)';
  try {
    return execFileSync('findmnt', ['-no', 'SOURCE,FSTYPE', '-T', folder], { encoding: 'utf8' })
      .trim()
      .replace(/\s+/g, ' ');
  } catch {
    return 'a disk';
  }
}

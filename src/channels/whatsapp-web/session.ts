import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';

/** What the library names the folder in which the browser keeps the session. */
const PROFILE = 'session';
const COPY = 'session.salinan';
/** What the browser leaves in its profile while it runs: a link that names machine and process. */
const LOCK = 'SingletonLock';
/** What the browser can make again; a copy without it is a tenth of the size. */
const CACHES =
  /(?:^|\/)(?:[^/]*Cache[^/]*|Crashpad|BrowserMetrics[^/]*|component_crx_cache|optimization_guide[^/]*)(?:\/|$)/i;

/** Makes the folder and sees that it can be written; false where it cannot. */
export function sessionWritable(folder: string): boolean {
  const probe = join(folder, '.coba');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    mkdirSync(probe);
    rmSync(probe, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether a session was ever kept here. */
export function hasSession(folder: string): boolean {
  return existsSync(join(folder, PROFILE, 'Default'));
}

/**
 * Ends a browser that a killed process left behind on this profile, and takes away its lock, also
 * one of another machine (a container's old name). Only one program runs on a data folder.
 */
export function freeProfile(folder: string): void {
  const lock = join(folder, PROFILE, LOCK);
  let holder: string;
  try {
    holder = readlinkSync(lock);
  } catch {
    return;
  }
  const pid = Number(holder.slice(holder.lastIndexOf('-') + 1));
  if (Number.isInteger(pid) && pid > 1 && runsOn(pid, folder)) end(pid);
  rmSync(lock, { force: true });
}

/** The number may be another program's by now: only one that names our folder is ended. */
function runsOn(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(folder, PROFILE));
  } catch {
    return false;
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

/**
 * Copies the session aside while no browser has it open; the copy before is replaced once the new one
 * is whole. A logout on the phone removes the session, and an ill disk may break it.
 */
export function copySession(folder: string): void {
  const from = join(folder, PROFILE);
  if (!hasSession(folder)) return;
  const fresh = join(folder, `${COPY}.baru`);
  rmSync(fresh, { recursive: true, force: true });
  cpSync(from, fresh, {
    recursive: true,
    filter: (file) => !CACHES.test(file.slice(from.length)) && !file.includes('Singleton'),
  });
  rmSync(join(folder, COPY), { recursive: true, force: true });
  renameSync(fresh, join(folder, COPY));
}

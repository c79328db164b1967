import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../../test/support/scratch.ts';
import { copySession, freeProfile, hasSession, sessionWritable } from './session.ts';

/** A process that says it runs on this profile, and the lock that names it. */
async function holding(folder: string, profile: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', profile]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.once('spawn', resolve));
  mkdirSync(join(folder, 'session'), { recursive: true });
  symlinkSync(`mesin-contoh-${child.pid}`, join(folder, 'session', 'SingletonLock'));
  return child;
}
const locked = (folder: string) => {
  try {
    return lstatSync(join(folder, 'session', 'SingletonLock')).isSymbolicLink();
  } catch {
    return false;
  }
};

it('a browser that was left behind on our profile is ended, and its lock taken away', async () => {
  const folder = scratchFolder();
  const child = await holding(folder, join(folder, 'session'));
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  freeProfile(folder);
  expect(await ended).toBe('SIGKILL');
  expect(locked(folder)).toBe(false);
});

it('a process that only has the number of the lock is left alone', async () => {
  const folder = scratchFolder();
  const child = await holding(folder, '/tempat/lain');
  freeProfile(folder);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([child.exitCode, child.signalCode]).toEqual([null, null]);
  expect(locked(folder)).toBe(false);
});

it('where there is no lock nothing happens', () => {
  expect(() => freeProfile(scratchFolder())).not.toThrow();
});

it('the session is copied aside without what the browser can make again; the copy before goes', () => {
  const folder = scratchFolder();
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  copySession(folder);
  expect([hasSession(folder), existsSync(join(folder, 'session.salinan'))]).toEqual([false, false]);
  write('session/Default/IndexedDB/kunci', 'pertama');
  write('session/Default/Code Cache/js', 'x');
  symlinkSync('mesin-1', join(folder, 'session', 'SingletonLock'));
  copySession(folder);
  write('session/Default/IndexedDB/kunci', 'kedua');
  copySession(folder);
  const copy = join(folder, 'session.salinan');
  expect(readFileSync(join(copy, 'Default/IndexedDB/kunci'), 'utf8')).toBe('kedua');
  expect(existsSync(join(copy, 'Default/Code Cache'))).toBe(false);
  expect(existsSync(join(copy, 'SingletonLock'))).toBe(false);
  expect(existsSync(join(folder, 'session.salinan.baru'))).toBe(false);
});

it('a folder is made where it may be, and said to be unusable where it may not', () => {
  const folder = scratchFolder();
  expect(sessionWritable(join(folder, 'baru'))).toBe(true);
  writeFileSync(join(folder, 'berkas'), '');
  expect(sessionWritable(join(folder, 'berkas', 'whatsapp'))).toBe(false);
});

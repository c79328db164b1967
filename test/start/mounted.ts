import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (...command: string[]) => {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
};

/** A small disk of its own (a tmpfs). Only root may mount one. */
export type Disk = {
  folder: string;
  /** Writes until nothing more fits. */
  fill(): void;
  /** Gives back so many kilobytes of a full disk. */
  leave(kilobytes: number): void;
  /** Makes room again. */
  empty(): void;
  readOnly(): void;
  writable(): void;
  remove(): void;
};

/** A disk of `kilobytes`, or null where mounting is not allowed. */
export function mountDisk(kilobytes: number): Disk | null {
  const folder = mkdtempSync(join(tmpdir(), 'siap-disk-'));
  const size = `size=${kilobytes}k,mode=755`;
  if (process.platform !== 'linux' || !run('mount', '-t', 'tmpfs', '-o', size, 'siap', folder)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'w');
      try {
        for (let n = 0; n <= kilobytes; n += 1) writeSync(file, Buffer.alloc(1024));
      } catch {
        // Full, as wanted.
      } finally {
        closeSync(file);
      }
    },
    leave: (kilobytes) => truncateSync(filler, statSync(filler).size - kilobytes * 1024),
    empty: () => rmSync(filler, { force: true }),
    readOnly: () => void run('mount', '-o', `remount,ro,${size}`, folder),
    writable: () => void run('mount', '-o', `remount,rw,${size}`, folder),
    remove() {
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether this machine lets us mount disks. */
export const canMount = (() => {
  const disk = mountDisk(64);
  disk?.remove();
  return disk !== null;
})();

import { readdirSync, readFileSync } from 'node:fs';

export type Process = { pid: number; command: string };

/** The processes on this machine whose command names this folder; `kind`: of the browser's parts. */
export function processesOf(folder: string, kind?: 'browser' | 'renderer' | 'program'): Process[] {
  return running().filter(({ command }) => {
    if (!command.includes(folder)) return false;
    if (kind === undefined) return true;
    if (kind === 'program') return command.includes('whatsapp-browser.mjs');
    const type = /--type=([\w-]+)/.exec(command)?.[1];
    if (kind === 'renderer') return type === 'renderer';
    return type === undefined && command.includes('--user-data-dir=');
  });
}

function running(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        // One that has ended and was not waited for is no process any more.
        const zombie = /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${name}/stat`, 'utf8'));
        return zombie ? [] : [{ pid: Number(name), command }];
      } catch {
        return [];
      }
    });
}

/** Kills them all at once, without a word. */
export function killAll(all: readonly Process[]): void {
  if (all.length === 0) throw new Error('there is no such process');
  for (const { pid } of all) process.kill(pid, 'SIGKILL');
}

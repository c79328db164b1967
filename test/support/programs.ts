import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../scripts/build.mjs';
import { settingNames } from '../../src/platform/config.ts';
import { projectRoot } from '../../src/platform/root.ts';

/** How a program ended, and what it said. */
export type Ended = { code: number | null; stdout: string; stderr: string };

export type Run = {
  args?: readonly string[];
  /** Settings; every other one is unset, whatever the machine has. */
  env?: Readonly<Record<string, string>>;
  input?: string;
};

/** The two programs as they are built, in a project folder of their own: no `.env`, no data. */
export type Programs = {
  folder: string;
  /** A fresh folder that goes away with the rest. */
  place(): string;
  /** Runs a program to its end; kills it after a minute and a half. */
  run(program: 'main' | 'siap', run?: Run): Promise<Ended>;
  /** Starts a program and leaves it running. */
  start(program: 'main' | 'siap', run?: Run): Running;
  remove(): Promise<void>;
};

export type Running = {
  child: ChildProcess;
  /** What was said until now. */
  said: { stdout: string; stderr: string };
  ended: Promise<Ended>;
};

/** Builds both programs. The folder lies in the project's, where their packages are found. */
export async function buildPrograms(): Promise<Programs> {
  const cache = join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'siap-test-'));
  cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  for (const name of ['db', 'locales']) symlinkSync(join(projectRoot, name), join(folder, name));
  await bundle(undefined, join(folder, 'dist'));
  const running = new Set<Running>();
  const start = (program: 'main' | 'siap', { args = [], env = {}, input }: Run = {}) => {
    const child = spawn(process.execPath, [join(folder, 'dist', `${program}.mjs`), ...args], {
      cwd: folder,
      env: { ...bareEnvironment(), ...env },
      stdio: 'pipe',
    });
    const one = follow(child);
    running.add(one);
    void one.ended.then(() => running.delete(one));
    if (input !== undefined) child.stdin.end(input);
    return one;
  };
  return {
    folder,
    place: () => mkdtempSync(join(folder, 'place-')),
    start,
    async run(program, run = {}) {
      const one = start(program, { input: '', ...run });
      const timer = setTimeout(() => one.child.kill('SIGKILL'), 90_000);
      const ended = await one.ended;
      clearTimeout(timer);
      return ended;
    },
    async remove() {
      for (const one of running) one.child.kill('SIGKILL');
      await Promise.all([...running].map((one) => one.ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function follow(child: ChildProcess): Running {
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  // A program that ends early leaves its input unread.
  child.stdin?.on('error', () => {});
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  return { child, said, ended };
}

/** The machine's environment without any setting of ours. */
export function bareEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !settingNames.includes(name));
  return Object.fromEntries(kept.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** Waits until `done` holds; fails after `ms`, saying for what it waited. */
export async function eventually(
  done: () => boolean | Promise<boolean>,
  what: string,
  ms = 60_000,
): Promise<void> {
  const end = performance.now() + ms;
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`did not come about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Writes a file of settings into the programs' own project folder. */
export function writeEnvFile(programs: Programs, text: string): void {
  writeFileSync(join(programs.folder, '.env'), text);
}

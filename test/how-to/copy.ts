import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from '../../src/platform/root.ts';
import { bareEnvironment } from '../support/programs.ts';
import { type Block, changed } from './page.ts';

const COPIED = [
  'src',
  'flows',
  'locales',
  'db',
  'test/support',
  'test/house/files.ts',
  'test/house/sentences.test.ts',
  'test/transcripts/office-line.ts',
  'test/transcripts/transcript.ts',
  'test/transcripts/transcripts.test.ts',
  'scripts',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
  '.env.example',
  'README.md',
];

/** A copy of the project that the pages are tried on; packages are found above it. */
export type Copy = {
  folder: string;
  /** Does what a block says. */
  follow(block: Block): void;
  read(file: string): string;
  /** Runs a program of a package, or at a path, in the copy; gives its code and all it said. */
  run(
    tool: string,
    args: readonly string[],
    env?: Record<string, string>,
  ): Promise<{ code: number | null; said: string }>;
  remove(): void;
};

export function copyProject(): Copy {
  // In dist/, which git, the linter and the search for dead code pass over.
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, 'dist', 'how-to-'));
  for (const name of COPIED)
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    read,
    follow({ does, file, text }) {
      if (does === 'expect') return;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), does === 'write' ? text : changed(read(file), text, file));
    },
    run(tool, args, env = {}) {
      const program = resolve(projectRoot, 'node_modules', tool);
      const child = spawn(process.execPath, [program, ...args], {
        cwd: folder,
        env: { ...bareEnvironment(), NO_COLOR: '1', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
        });
      return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../scripts/build.mjs';
import { projectRoot } from '../../src/platform/root.ts';

/** A program that tests begin and kill, in a folder of this run. */
export type ChildProgram = { script: string; remove(): void };

/**
 * Bundles a program once, with a copy of all it reads: a sentence that is edited meanwhile would be a
 * difference that no kill has made. Below the project, where its packages are found.
 */
export async function buildChild(name: string, source: string): Promise<ChildProgram> {
  const folder = join(projectRoot, 'node_modules', '.cache', `siap-${name}-${process.pid}`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  for (const read of ['package.json', 'locales', join('db', 'migrations')])
    cpSync(join(projectRoot, read), join(folder, read), { recursive: true });
  await bundle({ [name]: source }, join(folder, 'dist'));
  return { script: join(folder, 'dist', `${name}.mjs`), remove };
}

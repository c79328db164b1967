import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../../src/platform/root.ts';

export type SourceFile = { path: string; text: string };

/** All files under these folders whose name ends so, by their path in the project. */
export function filesOf(folders: readonly string[], ending: string): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(projectRoot, path), text: readFileSync(path, 'utf8') }));
}

/** The program's own code, without tests. */
export const production = [
  ...filesOf(['src', 'flows', 'db'], '.ts'),
  ...filesOf(['src'], '.tsx'),
].filter(({ path }) => !path.endsWith('.test.ts'));
/** Tests and what only tests use. */
export const tests = [...filesOf(['src', 'flows', 'db'], '.test.ts'), ...filesOf(['test'], '.ts')];

/** A text without its comments, so that prose is not taken for code. Strings stay. */
export function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

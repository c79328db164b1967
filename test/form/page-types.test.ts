import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';

it("the form's script keeps to its types: its own, and those of a browser", () => {
  const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const page = join('src', 'form', 'page');
  const args = [compiler, '--noEmit', '--listFilesOnly', '-p', page];
  const options = { cwd: projectRoot, encoding: 'utf8' } as const;
  expect(spawnSync(process.execPath, args, options).stdout).toContain('page/form.js');
  const checked = spawnSync(process.execPath, [compiler, '--noEmit', '-p', page], options);
  expect(checked.stdout).toBe('');
  expect(checked.status).toBe(0);
});

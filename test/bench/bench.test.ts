import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';

const run = () =>
  execFileSync(process.execPath, [join(projectRoot, 'scripts', 'bench.mjs'), '--quick'], {
    encoding: 'utf8',
  });

it('the benchmark ends, and the program and the floor wrote the same rows', {
  timeout: 120_000,
}, () => {
  const printed = run();
  expect(printed).toMatch(/one at a time \/ floor\s+\d/);
  expect(printed).toMatch(/turns\/s arriving/);
  expect(printed).toMatch(/look-ups, smallest to largest database/);
  expect(printed).toContain('rows and bytes of both databases are equal');
  expect(printed).toContain('floor minus program: 0 commits');
  expect(printed).toMatch(/flows \(XState\)\s+\d+ %/);
});

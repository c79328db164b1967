import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';

it('the benchmark of the queue ends, with a line for each view', { timeout: 120_000 }, () => {
  const bench = join(projectRoot, 'scripts', 'bench.mjs');
  const printed = execFileSync(process.execPath, [bench, 'queue', '--quick'], { encoding: 'utf8' });
  expect(printed).toMatch(/slowest page \([^)]+\), p95\s+\d/);
  expect(printed).toMatch(/the index after one change, p95\s+\d/);
  expect(printed).toMatch(/memory of the queue\s+-?\d+ MB/);
  expect(printed.match(/^view /gm)).toHaveLength(15);
});

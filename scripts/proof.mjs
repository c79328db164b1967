// The whole crash proof: 20 counted kills in each gap between two writes and 100 at random under
// load. Takes some ten minutes; prints the figures. `npm test` runs a short part of the same.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync('npx', ['vitest', 'run', 'test/crash'], {
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  env: { ...process.env, SIAP_PROOF: 'full' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status === 0 ? 0 : 1;

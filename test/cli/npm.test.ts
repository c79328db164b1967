import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';
import { bareEnvironment } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

it('`npm run --silent siap -- …` prints one JSON object and nothing else', () => {
  const args = ['run', '--silent', 'siap', '--', 'contribution', '--wage', '2500000'];
  const ended = spawnSync('npm', [...args, '--month', '2026-11', '--json'], {
    cwd: projectRoot,
    env: bareEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(ended.status).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({
    base: 2_500_000,
    employer: 100_000,
    worker: 25_000,
    extra: 0,
    total: 125_000,
    class: 'II',
    basis: expect.arrayContaining([expect.any(String)]),
  });
});

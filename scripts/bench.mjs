// Measures durable turns beside a bare floor, or the officers' queue (docs/benchmarks.md):
// `npm run bench [-- --quick]`, `npm run bench -- queue [--quick]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOffice, bundle } from './build.mjs';

const data = fileURLToPath(new URL('../data/', import.meta.url));
mkdirSync(data, { recursive: true });
const out = mkdtempSync(join(data, 'bench-program-'));
const [, , ...asked] = process.argv;
try {
  process.exitCode = asked[0] === 'queue' ? await queue(asked.slice(1)) : await turns(asked);
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function turns(args) {
  await bundle({ bench: 'test/bench/bench.ts', idle: 'test/bench/idle.child.ts' }, out);
  return run('bench.mjs', [join(out, 'idle.mjs'), ...args]);
}

async function queue(args) {
  await bundle({ queue: 'test/bench/queue.ts', child: 'test/bench/queue.child.ts' }, out);
  await buildOffice(join(out, 'office'));
  return run('queue.mjs', [join(out, 'child.mjs'), join(out, 'office'), ...args]);
}

function run(program, args) {
  const all = ['--enable-source-maps', join(out, program), ...args];
  return spawnSync(process.execPath, all, { stdio: 'inherit' }).status ?? 1;
}

// Measures durable turns beside a bare floor (docs/benchmarks.md): `npm run bench [-- --quick]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build.mjs';

const data = fileURLToPath(new URL('../data/', import.meta.url));
mkdirSync(data, { recursive: true });
const out = mkdtempSync(join(data, 'bench-program-'));
try {
  await bundle({ bench: 'test/bench/bench.ts', idle: 'test/bench/idle.child.ts' }, out);
  const args = ['--enable-source-maps', join(out, 'bench.mjs'), join(out, 'idle.mjs')];
  const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

// Measures the readers on the sets of test/language (docs/benchmarks.md): `npm run understanding`
// prints the figures, `npm run understanding -- wage` every line of a kind that is not right;
// `held-out` before the kind: of the lines that the readers were not made for.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const data = join(root, 'data');
mkdirSync(data, { recursive: true });
const out = mkdtempSync(join(data, 'understanding-'));
try {
  await bundle({ print: 'test/language/print.child.ts' }, out);
  const args = [join(out, 'print.mjs'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

// Measures the readers on the sets of test/language (docs/benchmarks.md): `npm run understanding`
// prints the figures, `npm run understanding -- wage` every line of a kind that is not right;
// `held-out` before the kind: of the lines that the readers were not made for. `intents` measures the
// intents; with `compare` beside other approaches.
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
  const asked = process.argv.slice(2);
  const child = asked[0] === 'intents' ? 'intents' : 'print';
  await bundle({ [child]: `test/language/${child}.child.ts` }, out);
  const args = [join(out, `${child}.mjs`), ...asked];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

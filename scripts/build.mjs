// Bundles the two programs into dist/; packages stay outside. Takes about a tenth of a second.
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Builds `entries` (name to source) into `out`; the old files are replaced in one step each. */
export async function bundle(
  entries = { main: 'src/main.ts', siap: 'src/cli/siap.ts' },
  out = join(root, 'dist'),
) {
  const scratch = mkdtempSync(join(root, '.build-'));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: entries,
      outdir: scratch,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      sourcemap: 'inline',
      logLevel: 'error',
    });
    mkdirSync(out, { recursive: true });
    for (const name of Object.keys(entries))
      renameSync(join(scratch, `${name}.mjs`), join(out, `${name}.mjs`));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle();

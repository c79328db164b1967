// Bundles the two programs, the pages of the web chat, the console and the form, into dist/, and trains the
// model of intents where its data changed; packages stay outside. Takes about a tenth of a second,
// half a minute when it trains.
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { buildIntents } from './intents.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const PROGRAMS = {
  main: 'src/main.ts',
  siap: 'src/cli/siap.ts',
  'whatsapp-browser': 'src/channels/whatsapp-web/browser/main.ts',
};
const PAGE = ['chat.js', 'chat.css', 'chat.html', 'icon.svg'];
const OFFICE = ['office.js', 'office.css', 'icon.svg'];
const FORM = ['form.js', 'form.css', 'icon.svg'];

/** Builds `entries` (name to source) into `out`; the old files are replaced in one step each. */
export async function bundle(entries = PROGRAMS, out = join(root, 'dist')) {
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
    replace(
      Object.keys(entries).map((name) => `${name}.mjs`),
      scratch,
      out,
    );
    await buildIntents(out);
    // The server serves it.
    if ('main' in entries) {
      await buildPage(join(out, 'web-chat'));
      await buildOffice(join(out, 'office'));
      await buildForm(join(out, 'form'));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await stop();
  }
}

/** Builds the page of the web chat into `out`, small enough for a slow line and for older phones. */
export function buildPage(out) {
  return buildAssets('src/channels/web-chat/page', PAGE, 'es2019', out);
}

/** Builds style and script of the officers' console into `out`. */
export function buildOffice(out) {
  return buildAssets('src/office/page', OFFICE, 'es2022', out);
}

/** Builds style and script of the secure form into `out`, for slow lines and older phones. */
export function buildForm(out) {
  return buildAssets('src/form/page', FORM, 'es2019', out);
}

async function buildAssets(folder, names, target, out) {
  const scratch = mkdtempSync(join(root, '.build-'));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: names.map((name) => `${folder}/${name}`),
      outdir: scratch,
      bundle: true,
      minify: true,
      target,
      loader: { '.html': 'copy', '.svg': 'copy' },
      logLevel: 'error',
    });
    replace(names, scratch, out);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function replace(names, from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of names) renameSync(join(from, name), join(to, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle();

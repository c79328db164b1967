// Trains the model of intents from src/language/intent/utterances into dist/intents.bin. Takes about
// half a minute, and nothing when the same model is there already.
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = join(root, 'src/language/intent');
const DIST = join(root, 'dist');
const NAME = 'intents.bin';
const MARK_WITHIN = 128;
const UTTERANCES = join(FOLDER, 'utterances');
const LEXICON = join(FOLDER, 'lexicon');

/** Builds the model unless it is there and made of the same; a program built elsewhere gets a copy. */
export async function buildIntents(out = DIST) {
  await trained();
  if (out === DIST) return;
  mkdirSync(out, { recursive: true });
  copyFileSync(join(DIST, NAME), join(out, NAME));
}

async function trained() {
  const file = join(DIST, NAME);
  const mark = markOfSources();
  if (existsSync(file) && markIn(file) === mark) return;
  const scratch = mkdtempSync(join(root, '.build-'));
  try {
    const { pack, train, parseUtterances } = await learner(scratch);
    const utterances = readdirSync(UTTERANCES)
      .sort()
      .flatMap((name) =>
        parseUtterances(name.replace(/\.txt$/, ''), readFileSync(join(UTTERANCES, name), 'utf8')),
      );
    mkdirSync(DIST, { recursive: true });
    const made = join(scratch, NAME);
    writeFileSync(made, pack(train(utterances), mark));
    renameSync(made, file);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The training code as one module. */
async function learner(scratch) {
  const outfile = join(scratch, 'learner.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/language/intent/learner.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  await stop();
  return await import(pathToFileURL(outfile).href);
}

/** Of everything that the model is made from. */
function markOfSources() {
  const hash = createHash('sha256');
  const files = [
    ...readdirSync(UTTERANCES).map((name) => join(UTTERANCES, name)),
    ...readdirSync(FOLDER)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(FOLDER, name)),
    ...readdirSync(LEXICON).map((name) => join(LEXICON, name)),
    join(root, 'src/language/words.ts'),
  ];
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** The mark of a model's file: the beginning of its head (src/language/intent/packing.ts). */
function markIn(file) {
  const beginning = Buffer.alloc(MARK_WITHIN);
  const opened = openSync(file);
  try {
    readSync(opened, beginning, 0, MARK_WITHIN, 0);
  } finally {
    closeSync(opened);
  }
  return /\{"mark":"([0-9a-f]+)"/.exec(beginning.toString('latin1'))?.[1] ?? null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildIntents();

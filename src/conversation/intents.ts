import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Candidate, candidatesFor } from '../language/intent/model.ts';
import { unpack } from '../language/intent/packing.ts';
import { lately } from '../language/words.ts';
import { projectRoot } from '../platform/root.ts';

/** Texts whose candidates are kept. */
const TEXTS_KEPT = 16;

/** Where the build puts the model of intents. */
export const INTENTS_FILE = join(projectRoot, 'dist', 'intents.bin');

let known: { file: string; read: (text: string) => readonly Candidate[] } | null = null;

/**
 * Loads the model of intents that the build trained; once for all who ask. Throws where there is
 * none, and says what to do.
 */
export function loadIntents(file = INTENTS_FILE): (text: string) => readonly Candidate[] {
  if (known?.file === file) return known.read;
  const model = unpack(bytesOf(file));
  // One message is looked at more than once.
  known = { file, read: lately((text) => candidatesFor(text, model), TEXTS_KEPT) };
  return known.read;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = 'the model of intents is not there; build the program: npm run build';
    throw new Error(`${file}: ${why}`, { cause: error });
  }
}

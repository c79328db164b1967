import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isForTest, lineOf, partsOf, withLine } from '../../language/intent/learned.ts';
import type { LabelledSentence } from '../../office/misunderstood/ports.ts';
import { errorCode, ProgramError } from '../../platform/errors.ts';

const UTTERANCES = 'utterances';
const TESTS = 'learned.jsonl';
const TEXT = '.txt';

/** How many lines were written, and how many stood there already. */
export type Written = { training: number; tests: number; present: number };

/**
 * Writes labelled sentences as data to learn from: `utterances/<intent>.txt` to train, `learned.jsonl`
 * to test. A line that stands anywhere there already, whatever its label, is not written again.
 */
export function writeLearned(folder: string, sentences: readonly LabelledSentence[]): Written {
  try {
    return write(folder, sentences);
  } catch (error) {
    if (error instanceof ProgramError) throw error;
    throw new ProgramError(
      `${folder} tidak bisa ditulis (${errorCode(error)}); periksa folder dan izinnya, lalu ulangi.`,
      { cause: error },
    );
  }
}

function write(folder: string, sentences: readonly LabelledSentence[]): Written {
  const place = join(folder, UTTERANCES);
  if (!existsSync(place)) mkdirSync(place);
  const before = filesIn(folder);
  const after = new Map(before);
  const present = new Set([...before].flatMap(([name, text]) => linesIn(name, text)));
  const done = { training: 0, tests: 0, present: 0 };
  for (const { id, text, label, hash } of sentences) {
    const parts = partsOf(label);
    const line = lineOf(text);
    if (!parts) continue;
    if (present.has(line)) done.present += 1;
    else if (isForTest(hash)) {
      const test = { id: `learned-${id}`, input: line, expect: { intent: parts.intent } };
      after.set(TESTS, `${after.get(TESTS) ?? ''}${JSON.stringify(test)}\n`);
      done.tests += 1;
    } else {
      const name = join(UTTERANCES, `${parts.intent}${TEXT}`);
      after.set(name, withLine(after.get(name) ?? '', parts.heading, line));
      done.training += 1;
    }
    present.add(line);
  }
  for (const [name, text] of after)
    if (text !== before.get(name)) replace(join(folder, name), text);
  return done;
}

/** The texts of the files that there are, by their names in the folder. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, UTTERANCES))
    .filter((name) => name.endsWith(TEXT))
    .map((name) => join(UTTERANCES, name));
  if (existsSync(join(folder, TESTS))) names.push(TESTS);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function linesIn(name: string, text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return name === TESTS ? lines.filter(Boolean).map((line) => inputOf(line)) : lines;
}

function inputOf(line: string): string {
  try {
    return String((JSON.parse(line) as { input?: unknown }).input);
  } catch (error) {
    throw new ProgramError(`${TESTS} berisi baris yang bukan JSON; betulkan dulu, lalu ulangi.`, {
      cause: error,
    });
  }
}

/** The file is the old or the new one, never a part. */
function replace(file: string, text: string): void {
  const scratch = `${file}.${randomUUID()}`;
  writeFileSync(scratch, text);
  renameSync(scratch, file);
}

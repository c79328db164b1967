import { Argument, Command } from 'commander';
import { loadIntents } from '../conversation/intents.ts';
import { readCount } from '../language/count.ts';
import { readBirthDate } from '../language/date.ts';
import { readIntent } from '../language/intent/reading.ts';
import { readName } from '../language/name.ts';
import { readNik } from '../language/nik.ts';
import { readPhone } from '../language/phone.ts';
import { readWage } from '../language/wage.ts';
import { readYesNo, type YesNoContext } from '../language/yesno.ts';
import { createClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { linesOf } from './lines.ts';
import { printLine } from './output.ts';

type Reader = (input: string, context: string | undefined, now: number) => object;

/** The reader of each kind: what `understand` prints and what `test/language` measures. */
export const readers: Readonly<Record<string, Reader>> = {
  wage: readWage,
  count: readCount,
  name: readName,
  nik: (input, _, now) => readNik(input, now),
  yesno: (input, context) => readYesNo(input, context as YesNoContext | undefined),
  date: (input, _, now) => readBirthDate(input, now),
  phone: readPhone,
  intent: (input) => readIntent(loadIntents()(input)),
};

export const understand = new Command('understand')
  .description('Apa yang dipahami dari teks: satu teks atau objek JSON per baris masukan standar')
  .addArgument(new Argument('<jenis>', 'jenis jawaban').choices(Object.keys(readers)))
  .option('--json', 'satu objek JSON per baris; selalu begitu')
  .action(async (kind: string) => {
    const read = readers[kind];
    if (!read) return;
    const now = createClock(readConfig(process.env).fixedNow).now();
    let number = 0;
    for await (const raw of linesOf(process.stdin)) {
      number += 1;
      // Some editors begin a file with a byte order mark.
      const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
      if (line.trim() === '') continue;
      const { id, input, context } = item(line, number);
      await printLine(JSON.stringify({ id, ...read(input, context, now) }));
    }
  });

type Item = { id: unknown; input: string; context?: string };

/** A JSON object with an `input` or an `id`, or the plain line itself; then its number is the id. */
function item(line: string, number: number): Item {
  const data = parsed(line);
  if (data === null || !('input' in data || 'id' in data)) return { id: number, input: line };
  const { id = number, input, context } = data as { id?: unknown } & Record<string, unknown>;
  return { id, input: textOf(input), ...(typeof context === 'string' ? { context } : {}) };
}

/** A number is read as its digits; what is no text at all is an empty one. */
function textOf(input: unknown): string {
  return typeof input === 'string' ? input : typeof input === 'number' ? String(input) : '';
}

function parsed(line: string): object | null {
  if (!line.trimStart().startsWith('{')) return null;
  try {
    return JSON.parse(line) as object;
  } catch {
    return null;
  }
}

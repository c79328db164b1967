import { createInterface } from 'node:readline';
import { Argument, Command } from 'commander';
import { readCount } from '../language/count.ts';
import { readName } from '../language/name.ts';
import { readNik } from '../language/nik.ts';
import { readWage } from '../language/wage.ts';
import { readYesNo, type YesNoContext } from '../language/yesno.ts';
import { createClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';

type Reader = (input: string, context: string | undefined, now: number) => object;

const readers: Readonly<Record<string, Reader>> = {
  wage: readWage,
  count: readCount,
  name: readName,
  nik: (input, _, now) => readNik(input, now),
  yesno: (input, context) => readYesNo(input, context as YesNoContext | undefined),
};

export const understand = new Command('understand')
  .description('Apa yang dipahami dari teks: satu teks per baris dari masukan standar')
  .addArgument(new Argument('<jenis>', 'jenis jawaban').choices(Object.keys(readers)))
  .action(async (kind: string) => {
    const read = readers[kind];
    if (!read) return;
    const now = createClock(readConfig(process.env).fixedNow).now();
    let number = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      number += 1;
      if (line.trim() === '') continue;
      const { id, input, context } = item(line, number);
      process.stdout.write(`${JSON.stringify({ id, ...read(input, context, now) })}\n`);
    }
  });

type Item = { id: unknown; input: string; context?: string };

/** A JSON object with an `input`, or the plain line itself; then its number is the id. */
function item(line: string, number: number): Item {
  try {
    const data: unknown = JSON.parse(line);
    if (typeof data === 'object' && data !== null && 'input' in data) {
      const { id = number, input, context } = data as { id?: unknown } & Record<string, unknown>;
      const named = typeof context === 'string' ? { context } : {};
      return { id, input: typeof input === 'string' ? input : String(input ?? ''), ...named };
    }
  } catch {
    // Not JSON: a plain line.
  }
  return { id: number, input: line };
}

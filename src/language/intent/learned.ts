import { INTENTS, type Intent, isLabel, LABELS } from './labels.ts';
import { NUMBER } from './mask.ts';
import { ANY, HEADING } from './utterances.ts';

/** One of so many labelled sentences is never trained on: it tests. */
const TESTS_ONE_OF = 5;
/** As a number stands in what owners write; by itself the sign for one would begin a heading. */
const SOME_NUMBER = '1000';

/** A label in its parts: the intent, and the heading that its lines stand under. Null for no label. */
export function partsOf(label: string): { intent: Intent; heading: string } | null {
  if (!isLabel(label)) return null;
  const [name = '', finer] = label.split('.');
  const intent = INTENTS.find((one) => one === name);
  if (intent === undefined) return null;
  const [only, ...others] = LABELS[intent] as readonly string[];
  const alone = others.length === 0 ? only : undefined;
  return { intent, heading: finer ?? alone ?? ANY };
}

/** A masked sentence as a line of the data: as an owner would have written it, but for the names. */
export function lineOf(masked: string): string {
  return masked.replaceAll(NUMBER, SOME_NUMBER).trim();
}

/** Whether a sentence with this hash (hexadecimal) is to test what the others teach. */
export function isForTest(hash: string): boolean {
  return Number.parseInt(hash.slice(0, 8), 16) % TESTS_ONE_OF === 0;
}

/** An intent's file with a line added at the end of those under its heading. */
export function withLine(file: string, heading: string, line: string): string {
  const lines = file === '' ? [] : file.replace(/\n+$/, '').split('\n');
  const at = lines.indexOf(`${HEADING}${heading}`);
  if (at === -1) return [...lines, `${HEADING}${heading}`, line, ''].join('\n');
  const next = lines.findIndex((one, number) => number > at && one.startsWith(HEADING));
  lines.splice(next === -1 ? lines.length : next, 0, line);
  return [...lines, ''].join('\n');
}

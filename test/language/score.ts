import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readers } from '../../src/cli/understand.ts';

/** The day on which every line of the sets was written, midnight in western Indonesia; UTC ms. */
const TODAY = Date.UTC(2026, 10, 21, 17);

type Fields = Readonly<Record<string, unknown>>;
type Line = { id: string; input: string; context?: string; expect?: Fields; accept?: Fields[] };

/**
 * How one reading came out. `silent` is the worst: a value other than the expected one, taken
 * without asking. `asked`: a wrong value, but shown back first. `missed`: no value, or another
 * problem than the expected one. `unvoiced`: the right value without the `confirm` it needs;
 * `needless`: the right value with a `confirm` it does not need.
 */
export type Outcome = 'right' | 'silent' | 'asked' | 'missed' | 'unvoiced' | 'needless';

/** What went wrong with one line. */
export type Fault = { line: Line; outcome: Outcome; got: Fields };

/** The figures of one kind; shares are of `lines`, from 0 to 1. */
export type Score = { lines: number; counts: Record<Outcome, number>; faults: Fault[] };

/** Per kind, the fields that `siap understand` promises; what else a reader gives is its own. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  wage: ['rupiah', 'per', 'special', 'min', 'max'],
  date: ['iso'],
  count: ['count'],
  yesno: ['answer'],
  nik: ['nik', 'sex', 'birth', 'problem'],
  phone: ['e164'],
  name: ['name'],
};

/** The kinds that have a set. */
export const kinds: readonly string[] = Object.keys(FIELDS);

function isNothing(kind: string, reading: Fields): boolean {
  if (kind === 'yesno') return reading.answer === 'unclear';
  if (kind === 'wage') return reading.rupiah == null && reading.special == null;
  return reading[FIELDS[kind]?.[0] ?? ''] == null;
}

/** The period of no wage at all means nothing, but "borongan" alone says how it is paid; who says nothing of it does not mind. */
function isCompared(field: string, kind: string, expected: Fields): boolean {
  if (field !== 'per') return true;
  return 'per' in expected && (!isNothing(kind, expected) || expected.per === 'piece');
}

function judged(kind: string, got: Fields, expected: Fields): Outcome {
  const fields = (FIELDS[kind] ?? []).filter((field) => isCompared(field, kind, expected));
  const same = fields.every((field) => (got[field] ?? null) === (expected[field] ?? null));
  const asks = got.confirm === true;
  if (same) {
    if (asks === (expected.confirm === true)) return 'right';
    return asks ? 'needless' : 'unvoiced';
  }
  if (isNothing(kind, got)) return 'missed';
  return asks ? 'asked' : 'silent';
}

const MILDEST: readonly Outcome[] = ['right', 'needless', 'unvoiced', 'missed', 'asked', 'silent'];

/** Lines that the readers are not made for: written by people who have not seen them. */
export const HELD_OUT = 'held-out';

/**
 * Reads every line of a kind's set with the reader behind `siap understand` and judges it. Run from
 * the project's root. `of`: HELD_OUT for those lines.
 */
export function score(kind: string, of = ''): Score {
  const read = readers[kind];
  if (!read) throw new Error(`no reader for ${kind}`);
  const lines = readFileSync(join('test/language', of, `${kind}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const counts = { right: 0, silent: 0, asked: 0, missed: 0, unvoiced: 0, needless: 0 };
  const faults: Fault[] = [];
  for (const text of lines) {
    const line = JSON.parse(text) as Line;
    const got = read(line.input, line.context, TODAY) as Fields;
    const answers = line.accept ?? (line.expect ? [line.expect] : []);
    const outcomes = answers.map((answer) => judged(kind, got, answer));
    const outcome = MILDEST.find((one) => outcomes.includes(one)) ?? 'missed';
    counts[outcome] += 1;
    if (outcome !== 'right') faults.push({ line, outcome, got });
  }
  return { lines: lines.length, counts, faults };
}

/** The figures of all kinds as a Markdown table. */
export function table(of = ''): string {
  const here = kinds.filter((kind) => existsSync(join('test/language', of, `${kind}.jsonl`)));
  const rows = here.map((kind) => {
    const { lines, counts: c } = score(kind, of);
    const share = (n: number) => `${n} (${((100 * n) / lines).toFixed(1)} %)`;
    const worse = [c.asked, c.missed, c.unvoiced, c.needless].join(' | ');
    return `| ${kind} | ${lines} | ${share(c.right)} | ${share(c.silent)} | ${worse} |`;
  });
  return [
    '| kind | lines | right | wrong without `confirm` | wrong with `confirm` | missed | `confirm` lacking | `confirm` needless |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

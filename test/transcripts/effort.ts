import type { Worker } from '../../flows/kit/record.ts';
import type { TestTalk } from '../support/talk.ts';
import { play } from './transcript.ts';

type Typed = {
  said: string;
  asked: string;
  stage: 'verdict' | 'file' | 'after';
  ofWorker: boolean;
};

/** What one owner had to type. */
export type Effort = {
  /** Messages and characters up to the verdict; null where none was given. */
  toVerdict: { messages: number; characters: number } | null;
  /** Workers in the record at the end. */
  workers: number;
  /** Characters of the messages that told something of a worker, without NIK and KK, for each. */
  perWorker: number | null;
  /** All characters from the verdict to the handed-over file, for each worker. */
  allPerWorker: number | null;
  /** The questions that took most characters, as they were asked, most first. */
  slowest: readonly { asked: string; characters: number; messages: number }[];
};

/** A NIK or KK, with or without blanks, dots and dashes in it. */
const IDENTITY_NUMBER = /\d(?:[ .-]?\d){15}/g;

/** Plays an owner's side and counts what she typed. */
export async function effortOf(source: string): Promise<Effort> {
  const typed: Typed[] = [];
  let stage: Typed['stage'] = 'verdict';
  let asked = '';
  let workers: readonly Worker[] = [];
  await play(source, false, async (talk, said, told) => {
    const before = JSON.stringify(workers);
    workers = await workersOf(talk);
    typed.push({ said, asked, stage, ofWorker: JSON.stringify(workers) !== before });
    asked = told.findLast((line) => /^[< ] [^[\s]/.test(line))?.slice(2) ?? asked;
    const kinds = await kindsOf(talk);
    if (kinds.has('file_submitted')) stage = 'after';
    else if (kinds.has('obligation_told')) stage = 'file';
  });
  const before = typed.filter((one) => one.stage === 'verdict');
  const file = typed.filter((one) => one.stage === 'file');
  const each = (lines: readonly Typed[]) =>
    handedIn(stage) && workers.length > 0 ? Math.round(sum(lines) / workers.length) : null;
  const reached = typed.some((one) => one.stage !== 'verdict');
  return {
    toVerdict: reached ? { messages: before.length, characters: sum(before) } : null,
    workers: workers.length,
    perWorker: each(file.filter((one) => one.ofWorker)),
    allPerWorker: each(file),
    slowest: slowest([...before, ...file]),
  };
}

// Told to the compiler, which does not see that `play` changes it.
const handedIn = (stage: string): boolean => stage === 'after';

function sum(lines: readonly Typed[]): number {
  return lines.reduce((all, { said }) => all + lengthOf(said), 0);
}

function lengthOf(said: string): number {
  return [...said.replaceAll(IDENTITY_NUMBER, '')].length;
}

function slowest(lines: readonly Typed[]): Effort['slowest'] {
  const found = new Map<string, { asked: string; characters: number; messages: number }>();
  for (const { asked, said } of lines) {
    const one = found.get(asked) ?? { asked, characters: 0, messages: 0 };
    one.characters += lengthOf(said);
    one.messages += 1;
    found.set(asked, one);
  }
  return [...found.values()].sort((a, b) => b.characters - a.characters).slice(0, 3);
}

async function kindsOf(talk: TestTalk): Promise<ReadonlySet<string>> {
  return new Set((await talk.database.followup.outcomes(0)).map(({ kind }) => kind));
}

async function workersOf(talk: TestTalk): Promise<readonly Worker[]> {
  const [outcome] = await talk.database.followup.outcomes(0);
  if (!outcome) return [];
  return (await talk.database.employers(outcome.employerId))?.record.workers ?? [];
}

import { maskNik } from '../src/language/nik.ts';
import type { ListedNik, WorkerRow } from '../src/language/worker-list.ts';
import { settleWage, wageOf } from './fields/wage.ts';
import { likeWhom } from './fields/wage-like.ts';
import type { Args } from './kit/effects.ts';
import { type Part, partsOf } from './kit/parts.ts';
import type { FlowContext } from './kit/question.ts';
import { fieldsOf, type Json, nextWorkerRef, type Worker } from './kit/record.ts';
import type { Write } from './kit/several.ts';
import { nameOf, nikOf, presentWorkers } from './workers.ts';

/** A row, with the doubts that the other workers raise. */
type Row = Omit<WorkerRow, 'doubts'> & { doubts: readonly string[] };

/** By what a worker is known. */
type Who = {
  readonly nik: Pick<ListedNik, 'nik'> | null | undefined;
  readonly name: Json | undefined;
};

/** What becomes of one row of a list: whose it is, what is stored, what has to be asked. */
export type Planned = {
  ref: string;
  /** The worker was in the list before. */
  known: boolean;
  row: Row;
  wage: Json;
  /** How the wage was brought to a month, which the owner must have seen; else ''. */
  reckoned: string;
  /** Whose wage it is as well: that, too, she must have seen. */
  like?: string;
  doubts: readonly string[];
};

/**
 * Whose rows these are: a worker with the same number or name is brought up to date, the others
 * are added, the first of them as the worker who was being asked about (`subject`).
 */
export function planOf(
  context: FlowContext,
  rows: readonly WorkerRow[],
  subject: string,
): Planned[] {
  const present = presentWorkers(context.record);
  return planned(
    context,
    rows.map((row) => withoutTaken(row, present)),
    subject,
  );
}

function planned(context: FlowContext, rows: readonly Row[], subject: string): Planned[] {
  const present = presentWorkers(context.record);
  const taken = new Set<string>();
  const matched = rows.map((row) => {
    const worker = present.find((one) => !taken.has(one.ref) && isOnePerson(whoIs(one), row));
    if (worker) taken.add(worker.ref);
    return worker?.ref ?? null;
  });
  const fresh = refsFrom(context, subject, taken, rows);
  return rows.map((row, at) => {
    const ref = matched[at] ?? fresh();
    const known = present.some((one) => one.ref === ref && matched[at] !== null);
    const { wage, reckoned, doubt, like } = monthly(row, context);
    const own = like === undefined ? row.doubts : row.doubts.filter((key) => key !== 'wage');
    return {
      ref,
      known,
      row: known ? named(row, nameOf(context.record, ref)) : row,
      wage,
      reckoned,
      ...(like === undefined ? {} : { like }),
      doubts: doubt ? [...own, 'wage'] : own,
    };
  });
}

/** A row of somebody else with a number that another worker has: only who it is is taken. */
function withoutTaken(row: WorkerRow, present: readonly Worker[]): Row {
  const { nik, name } = row;
  const bearer = nik && present.find((worker) => nikOf(worker) === nik.nik);
  const known = wordsOf(bearer?.fields.name);
  const said = wordsOf(name);
  if (known.length === 0 || said.length === 0 || known.some((one) => said.some(alike(one))))
    return row;
  return { ...row, nik: null, doubts: [...row.doubts, 'taken'] };
}

/** "Sulastri" and "Sulastrii" are one. */
const alike = (one: string) => (other: string) => one.slice(0, 4) === other.slice(0, 4);

/** A worker of the list keeps the name that he has. */
function named(row: Row, name: string): Row {
  return name === '' ? row : { ...row, name };
}

/** The answers to be stored; a cell that was not said leaves what is there. */
export function writesOf(planned: readonly Planned[]): Write[] {
  return planned.flatMap(({ ref, row, wage }) =>
    (
      [
        ['nik', row.nik as Json],
        ['name', row.name],
        ['wage', wage],
        ['membership', row.membership ?? null],
        ...Object.entries(row.more ?? {}),
      ] as const
    ).flatMap(([key, value]) => (value === null ? [] : [{ subject: ref, key, value }])),
  );
}

/** Those of whom no number was said at all. */
export function withoutNik(planned: readonly Planned[], context: FlowContext): string[] {
  return planned
    .filter(({ row, ref, doubts }) => {
      const known = fieldsOf(context.record, ref).nik !== undefined;
      const asked = doubts.includes('nik') || doubts.includes('taken');
      return row.nik === null && !asked && !known;
    })
    .map(({ ref }) => ref);
}

/** One row as it is shown back: what was read, what is in doubt. */
export function shownRow({ row, wage, reckoned, like, known, doubts }: Planned): Args {
  const { name, nik } = row;
  const parts: Part[] = [
    name === null ? ['list:no_name', {}] : ['list:name', { name }],
    ...(nik === null ? [] : [['list:nik', { nik: maskNik(nik.nik) }] as Part]),
    ...(wage === null ? [] : [wagePart(wageOf(wage) ?? 0, reckoned, like)]),
    ...doubts.filter((key) => key !== 'name').map((key): Part => [`list:doubt_${key}`, {}]),
    ...(row.membership ? [[`list:member_${row.membership}`, {}] as Part] : []),
    ...(known ? [['list:known', {}] as Part] : []),
  ];
  return { parts: partsOf(parts) };
}

function wagePart(monthly: number, how: string, like?: string): Part {
  if (like !== undefined) return ['list:wage_like', { monthly, name: like }];
  return how === '' ? ['list:wage', { monthly }] : ['list:wage_reckoned', { monthly, how }];
}

/** Whether one worker was told of so plainly that it needs no yes. */
export function isPlain(planned: readonly Planned[], subject: string): boolean {
  const [only] = planned;
  if (planned.length !== 1 || !only) return false;
  const cells = [only.row.name, only.row.nik, only.wage].filter((cell) => cell !== null).length;
  const whose = subject === '' ? !only.known : only.ref === subject;
  return (
    whose &&
    only.reckoned === '' &&
    only.like === undefined &&
    only.doubts.length === 0 &&
    cells > 1
  );
}

/**
 * Whether two are one worker: the same number, or where one has none, a name whose words are all in
 * the other's. Without a number in common a nameless one is nobody else.
 */
export function isOnePerson(one: Who, other: Who): boolean {
  if (one.nik && other.nik) return one.nik.nik === other.nik.nik;
  const words = [wordsOf(one.name), wordsOf(other.name)];
  const [fewer = [], more = []] = words.sort((a, b) => a.length - b.length);
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

function whoIs({ fields }: Worker): Who {
  return { nik: fields.nik as Who['nik'], name: fields.name };
}

function wordsOf(name: Json | undefined): string[] {
  return typeof name === 'string' ? name.toLowerCase().split(' ') : [];
}

/** Names for rows of nobody in the list: first the worker who was asked about, then new ones. */
function refsFrom(
  context: FlowContext,
  subject: string,
  taken: ReadonlySet<string>,
  rows: readonly Row[],
): () => string {
  const { name } = fieldsOf(context.record, subject);
  // Asked for Slamet's number, a list that does not name him is about others.
  const free = !taken.has(subject) && subject !== '' && (name === undefined || rows.length === 1);
  let next = Number(nextWorkerRef(context.record).slice(1));
  let given = !free;
  return () => {
    if (!given) {
      given = true;
      if (subject === `w${next}`) next += 1;
      return subject;
    }
    const ref = `w${next}`;
    next += 1;
    return ref;
  };
}

function monthly(
  { wage, like }: Row,
  context: FlowContext,
): { wage: Json; reckoned: string; doubt: boolean; like?: string } {
  const whom = like === undefined ? null : likeWhom(like, context);
  if (whom !== null) {
    const theirs = { monthly: whom.monthly, said: 'same' };
    return {
      wage: theirs,
      reckoned: '',
      doubt: false,
      like: nameOf(context.record, whom.worker.ref),
    };
  }
  if (wage === null) return { wage: null, reckoned: '', doubt: false };
  const settled = settleWage({ ...wage }, context);
  if (settled.is === 'again') return { wage: null, reckoned: '', doubt: true };
  const reckoned = settled.is === 'confirm' ? String(settled.args.how) : '';
  return { wage: settled.value, reckoned, doubt: false };
}

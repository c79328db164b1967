import type { EmployerRecord } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import {
  isCounted,
  isFiller,
  isNamed,
  isPerson,
  mayBeName,
  ordinalOf,
  phraseAt,
  piecesOf,
} from '../../language/mention.ts';
import type { Declared } from '../fields.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text speaks of. */
export type Mentioned = {
  fields: ReadonlySet<Declared>;
  /** Refs of the workers named in it, or told by their number. */
  workers: ReadonlySet<string>;
  /** Where the words end with which it begins and which only say what it is about. */
  lead: number;
  /** Nothing is said but such words. */
  onlyLead: boolean;
  /** A word is among them that means nothing to us: a name that is not in the record, perhaps. */
  strange: boolean;
};

/** Which fields and which workers a text names, by the fields' own words and the workers' names. */
export function mentioned(
  text: string,
  vocabulary: Vocabulary,
  record: EmployerRecord,
  take: { names: boolean } = { names: true },
): Mentioned {
  const pieces = piecesOf(text);
  const fields = new Set<Declared>();
  const workers = new Set<string>();
  let lead = 0;
  let leads = true;
  let strange = false;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const phrase = longestAt(pieces, at, vocabulary);
    const next = pieces[at + phrase.length];
    const aboutWorker = [...fields].some((field) => field.about === 'worker');
    let size = phrase.length;
    const person = isPerson(pieces[at + phrase.length - 1]?.word ?? '');
    const ofWorker = aboutWorker || phrase.fields.some((field) => field.about === 'worker');
    const counts = isCounted(pieces[at + phrase.length + 1]?.word ?? '');
    const numbered = person && ofWorker && !counts ? workerAt(record, Number(next?.word)) : null;
    const ordinal = ordinalOf(piece.word);
    const named = take.names ? workersNamed(record, piece.word) : [];
    if (numbered !== null) {
      workers.add(numbered);
      size += 1;
    }
    // "gaji karyawan 2": the word for the number of workers says no more than whose.
    if (size > 0) {
      if (numbered === null || !aboutWorker) for (const field of phrase.fields) fields.add(field);
    } else if (ordinal !== null && workerAt(record, ordinal) !== null) {
      workers.add(workerAt(record, ordinal) ?? '');
      size = 1;
    } else if (named.length > 0) {
      for (const ref of named) workers.add(ref);
      size = 1;
    } else if (isFiller(piece.word)) size = 1;
    if (size === 0) leads = false;
    if (size === 0 && mayBeName(piece.word)) strange = true;
    const last = pieces[at + Math.max(1, size) - 1];
    if (leads && last) lead = last.end;
    at += Math.max(1, size);
  }
  return { fields, workers, lead, onlyLead: leads, strange };
}

function longestAt(pieces: ReturnType<typeof piecesOf>, at: number, vocabulary: Vocabulary) {
  let length = 0;
  let fields: Declared[] = [];
  for (const { field, phrases } of vocabulary)
    for (const phrase of phrases) {
      const size = phraseAt(pieces, at, phrase);
      if (size > length) fields = [];
      if (size > 0 && size >= length) {
        length = size;
        fields.push(field);
      }
    }
  return { length, fields };
}

function workerAt(record: EmployerRecord, number: number): string | null {
  return presentWorkers(record)[number - 1]?.ref ?? null;
}

/** The workers of whom this word is a name; written exactly goes before written with a slip. */
export function workersNamed(record: EmployerRecord, word: string): string[] {
  const named = presentWorkers(record).filter(
    ({ fields }) => typeof fields.name === 'string' && isNamed(word, fields.name),
  );
  const exact = named.filter(({ fields }) =>
    String(fields.name).toLowerCase().split(/\s+/).includes(word),
  );
  return (exact.length > 0 ? exact : named).map(({ ref }) => ref);
}

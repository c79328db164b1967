import { givenByHimself } from '../../../flows/fields/own.ts';
import { BUSINESS, fieldsOf, type Json } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import type { Correction } from '../../language/correction.ts';
import {
  contextAbout,
  type Declared,
  declaredFields,
  fieldShown,
  type Target,
  type Voice,
} from '../fields.ts';
import { offered, type ReadReply, readAs, sureOf } from '../read.ts';
import type { Stack } from '../stack.ts';
import { type Mentioned, mentioned } from './mentioned.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A field that a correction may mean, and its new value as read from the text. */
export type Candidate = { target: Target; reply: ReadReply | null; text: string | null };
/**
 * `bare`: neither field nor person is named; what was answered last is meant. `unsure`: something in
 * it is not known to us, so that it is asked about before anything is changed.
 */
export type Repair = { candidates: readonly Candidate[]; bare: boolean; unsure?: true };

/**
 * What a correction means in this talk: the fields it may be about, those that fit best alone.
 * Null when it names nothing that is in the record, or its value fits nothing: then it is no
 * correction, and nothing is changed.
 */
export function findRepair(correction: Correction, stack: Stack, voice: Voice): Repair | null {
  const { record } = stack.world;
  const vocabulary = vocabularyOf(voice);
  const about = mentioned(correction.about, vocabulary, record);
  const value = rightValue(correction, about, vocabulary, stack);
  const fields = narrowedFields(about.fields, value.named.fields);
  const workers = about.workers.size > 0 ? about.workers : value.named.workers;
  const bare = fields.length === 0 && workers.size === 0;
  const told = value.text;
  const search = new Search(stack, voice, told, correction.old);
  if (fields.length > 0) {
    const found = search.holding(search.targets(fields, workers));
    const repair = worth(search.fitting(search.likeliest(found)), false);
    const strange = !correction.inside && (about.strange || search.isLedAstray(repair?.candidates));
    return repair && strange ? { ...repair, unsure: true } : repair;
  }
  if (workers.size > 0) {
    if (told === null) return null;
    const own = search.targets(declaredFields(voice.house), workers);
    // "Turinah 1450 bukan 1350": the old value says which field, so the new one may be doubtful.
    const held =
      correction.old === undefined ? null : worth(search.read(search.holding(own), fits), false);
    if (held) return held;
    const sure = search.read(own, isSure);
    return sure.length === 1 ? worth(sure, false) : null;
  }
  if (correction.old !== undefined) {
    const found = search.holding(search.targets(declaredFields(voice.house), workers));
    return worth(search.read(found, fits), false);
  }
  if (!about.onlyLead || !bare) return null;
  const last = (stack.talk.last ?? []).flatMap(({ subject, key }) => search.target(subject, key));
  if (told === null) return worth(last.slice(0, 1).map(unread), true);
  return worth(search.read(last, correction.weak ? isSure : fits), true);
}

function worth(candidates: readonly Candidate[], bare: boolean): Repair | null {
  return candidates.length > 0 ? { candidates, bare } : null;
}

const unread = (target: Target): Candidate => ({ target, reply: null, text: null });
const fits = ({ reading }: ReadReply) => reading.is !== 'none';
const isSure = ({ kind, reading }: ReadReply) =>
  sureOf(reading) !== undefined && kind.open !== true;

/** The new value without the words before it that only say what it is the value of. */
function rightValue(
  { about, value, inside }: Correction,
  named: Mentioned,
  vocabulary: Vocabulary,
  { world: { record } }: Stack,
): { text: string | null; named: Mentioned } {
  const text = inside ? about : value;
  const names = named.fields.size === 0;
  const own = text === null ? named : mentioned(text, vocabulary, record, { names });
  if (text === null) return { text, named };
  const rest = text.slice(own.lead).replace(/^[ ,.:;=-]+/, '');
  if (rest !== '') return { text: rest, named: own };
  return { text: inside || own.fields.size > 0 ? null : text, named: own };
}

/** "gaji karyawan 2": beside a worker's field, words for the business only say whose it is. */
function narrowedFields(
  about: ReadonlySet<Declared>,
  value: ReadonlySet<Declared>,
): readonly Declared[] {
  const fields = [...(about.size > 0 ? about : value)];
  const words = new Set(fields.map(({ spec }) => spec.expects));
  const own = fields.filter((field) => field.about === 'worker');
  if (own.length === 0 || words.size === 1) return fields;
  const kinds = new Set(own.map(({ spec }) => spec.expects));
  return fields.filter((field) => field.about === 'worker' || kinds.has(field.spec.expects));
}

class Search {
  constructor(
    private readonly stack: Stack,
    private readonly voice: Voice,
    private readonly told: string | null,
    private readonly old: string | undefined,
  ) {}

  /** The fields of the business and of these workers (of all, when none is named) that are filled. */
  targets(fields: readonly Declared[], workers: ReadonlySet<string>): Target[] {
    const { record } = this.stack.world;
    const refs = presentWorkers(record).map(({ ref }) => ref);
    const of = workers.size > 0 ? refs.filter((ref) => workers.has(ref)) : refs;
    const all = fields.flatMap((field): Target[] =>
      field.about === 'worker'
        ? of.map((subject) => ({ ...field, subject }))
        : workers.size > 0
          ? []
          : [{ ...field, subject: BUSINESS }],
    );
    const known = all.filter((target) => this.#value(target) !== undefined || workers.size === 1);
    return this.#once(known);
  }

  target(subject: string, key: string): Target[] {
    return this.#once(
      declaredFields(this.voice.house)
        .filter(({ about }) => (about === 'business') === (subject === BUSINESS))
        .filter(({ spec }) => spec.key === key)
        .map((field) => ({ ...field, subject })),
    );
  }

  /** Those that hold the value that was denied; all when none was. */
  holding(targets: readonly Target[]): Target[] {
    const { old } = this;
    if (old === undefined) return [...targets];
    return targets.filter((target) => {
      const value = this.#value(target);
      if (value === undefined) return false;
      if (contains(fieldShown(target, value, this.voice), old)) return true;
      return JSON.stringify(this.#settled(target, old)) === JSON.stringify(value);
    });
  }

  /** Of several: what was answered last, what is being talked of, workers before the business. */
  likeliest(targets: readonly Target[]): readonly Target[] {
    const { last = [], frames } = this.stack.talk;
    const steps: ((target: Target) => boolean)[] = [
      ({ subject, spec }) => last.some((one) => one.subject === subject && one.key === spec.key),
      ({ subject }) =>
        subject !== BUSINESS && frames.some(({ input }) => input.subject === subject),
      ({ subject }) => subject !== BUSINESS,
    ];
    return steps.reduce((left, step) => {
      const kept = left.filter(step);
      return left.length > 1 && kept.length > 0 ? kept : left;
    }, targets);
  }

  /** The candidates among them whose reading of the new value passes. */
  read(targets: readonly Target[], passes: (reply: ReadReply) => boolean): Candidate[] {
    return targets.flatMap((target) => {
      const { reply, text } = this.#reply(target);
      return reply && passes(reply) ? [{ target, reply, text }] : [];
    });
  }

  /** All of them, those that can read the value before those that cannot. */
  fitting(targets: readonly Target[]): Candidate[] {
    const fitting = this.read(targets, fits);
    return fitting.length > 0 ? fitting : targets.map(unread);
  }

  /** "ralat gaji Tarmi 1,9": the value is read without its first word, which may be somebody's name. */
  isLedAstray(candidates: readonly Candidate[] = []): boolean {
    const rest = /^\p{L}{3,}[ ,:]+(.+)$/u.exec(this.told ?? '')?.[1];
    return candidates.some(({ target, reply }) => {
      if (rest === undefined || reply?.reading.is !== 'value' || reply.kind.open) return false;
      const { reading } = this.#readAs(target, rest);
      return JSON.stringify(reading) === JSON.stringify(reply.reading);
    });
  }

  #reply(target: Target): { reply: ReadReply | null; text: string | null } {
    if (this.told === null) return { reply: null, text: null };
    const text = renewed(this.#value(target), this.old, this.told);
    return { reply: this.#readAs(target, text), text };
  }

  #readAs({ spec, subject }: Target, text: string): ReadReply {
    const { house, language } = this.voice;
    const context = contextAbout(subject, this.stack.world);
    const { choices, hint } = spec;
    // Sums on offer are not on the screen now: "salah, 2" is no number of one.
    const offers =
      choices && spec.expects !== 'wage'
        ? offered({ question: { choices }, context }, house.sentences, language)
        : [];
    return readAs(spec.expects, text, {
      now: this.stack.world.now,
      choices: offers,
      hint: hint?.(context) ?? {},
    });
  }

  #settled(target: Target, text: string): Json | undefined {
    const { reading } = this.#readAs(target, text);
    if (reading.is !== 'value') return undefined;
    const context = contextAbout(target.subject, this.stack.world);
    const settled = target.spec.settle?.(reading.value, context);
    if (!settled) return reading.value;
    return settled.is === 'again' ? undefined : settled.value;
  }

  /** What a worker filled in by himself is as unknown to her as if it were not there. */
  #value({ subject, spec }: Target): Json | undefined {
    const fields = fieldsOf(this.stack.world.record, subject);
    return givenByHimself(fields, spec.key) ? undefined : (fields[spec.key] ?? undefined);
  }

  /** A field that two forms ask is one: that of the form on top, else of the first that asks it. */
  #once(targets: readonly Target[]): Target[] {
    const running = this.stack.talk.frames.map(({ flow }) => flow);
    const best = new Map<string, Target>();
    for (const target of targets) {
      const name = `${target.subject}.${target.spec.key}`;
      const before = best.get(name);
      if (!before || running.indexOf(target.flow) > running.indexOf(before.flow))
        best.set(name, target);
    }
    return [...best.values()];
  }
}

function contains(shown: string, said: string): boolean {
  const words = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(said).trim() !== '' && words(shown).includes(words(said));
}

/** "bukan Barokah tapi Berkah" about "Konveksi Barokah": the rest of the name stays. */
function renewed(stored: Json | undefined, old: string | undefined, told: string): string {
  if (old === undefined || typeof stored !== 'string') return told;
  const at = stored.toLowerCase().indexOf(old.toLowerCase());
  if (at === -1 || told.split(' ').length >= stored.split(' ').length) return told;
  return `${stored.slice(0, at)}${told}${stored.slice(at + old.length)}`;
}

import { isKeptFrom } from '../../../flows/fields/own.ts';
import type { FieldSpec } from '../../../flows/kit/field.ts';
import { BUSINESS, fieldsOf, nextWorkerRef } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { valueShown } from '../asking/asked.ts';
import type { Doubt } from '../asking/doubt.ts';
import { applies, specIn } from '../asking/specs.ts';
import { type Reply, take } from '../asking/take.ts';
import { type Change, fillIn, written } from '../fill-in.ts';
import type { FormState } from '../ports.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { doubtOf, keep } from './doubt.ts';
import { whose } from './whose.ts';

/** In place of a worker's name in the record ('w3'), while he has none. */
export const NEW_WORKER = 'baru';

/** What came for one field; `seen`: the version that was on the screen. Null: it waited too long. */
export type Posted = { key: string; reply: Reply | null; seen: number };

/** Whom replies are about; `mark` is that of a new worker's page. */
export type About = { subject: string; mark: string };

export type Saved = {
  /** The name in the record; still NEW_WORKER where nothing of a new one was stored. */
  subject: string;
  /** What is not stored yet and why, by key. */
  doubts: ReadonlyMap<string, Doubt>;
  /** What the chat says to what is stored, by key; null where it says nothing. */
  stored: ReadonlyMap<string, string | null>;
  /** The record as it is now. */
  state: FormState;
};

/** A new worker is begun again where another one was begun at the same moment. */
const TRIES = 3;

/** Takes replies for the fields of one subject, and stores those that stand without doubt. */
export async function save(visit: Visit, asked: About, posted: readonly Posted[]): Promise<Saved> {
  const about = { ...asked, subject: whose(visit, asked.subject) };
  return await visit.memory.inTurn(visit.link.employerId, async () => {
    for (let tries = 1; ; tries += 1) {
      const saved = await saveOnce(visit, about, posted);
      if (saved !== null) return saved;
      if (tries === TRIES) throw new Error('a new worker has no free place');
    }
  });
}

/** Null: the place of a new worker was taken meanwhile. */
async function saveOnce(
  visit: Visit,
  about: About,
  posted: readonly Posted[],
): Promise<Saved | null> {
  const { parts, link, memory, now, voice } = visit;
  const state = await stateNow(visit);
  const remembered = memory.newcomers.get(`${link.id} ${about.mark}`, now);
  const subject = refOf(about, remembered, state);
  const isNew = subject !== BUSINESS && !state.record.workers.some(({ ref }) => ref === subject);
  const doubts = new Map<string, Doubt>();
  const told = new Map<string, string | null>();
  const changes: Change[] = [];
  let { record } = state;
  for (const { key, reply, seen } of posted) {
    const context = visit.about(subject, record);
    const spec = specIn(context, key);
    if (!spec || !applies(spec, context)) continue;
    if (link.purpose === 'owner' && isKeptFrom(context, key)) {
      doubts.set(key, { is: 'problem', sentence: visit.say('form:gave_himself') });
      continue;
    }
    if (reply === null) {
      doubts.set(key, { is: 'problem', sentence: visit.say('form:waited_too_long') });
      continue;
    }
    const taken = take(spec, reply, context, voice);
    if (taken.is !== 'stored') {
      doubts.set(key, doubtOf(visit, key, taken));
      continue;
    }
    changes.push({ field: { subject, key }, seen, writes: taken.writes });
    told.set(key, taken.told);
    record = written(record, taken.writes);
  }
  const begun = isNew ? begunBy(subject, changes) : changes;
  const filled = await fillIn(parts, link, visit.about(subject, state.record), begun);
  if (isNew && filled.moved.length > 0) return null;
  const after = changes.length === 0 ? state : await stateNow(visit);
  for (const { field } of filled.moved) {
    const spec = specIn(visit.about(subject, after.record), field.key);
    const reply = posted.find(({ key }) => key === field.key)?.reply;
    if (spec && reply) doubts.set(field.key, movedDoubt(visit, subject, spec, reply, after));
    told.delete(field.key);
  }
  if (isNew && filled.stored.length > 0)
    memory.newcomers.put(`${link.id} ${about.mark}`, subject, now);
  const named = isNew && filled.stored.length === 0 ? NEW_WORKER : subject;
  return { subject: named, doubts, stored: told, state: after };
}

/** A worker whom the chat begins has one of these first. */
const BEGUN_WITH = ['nik', 'name'] as const;

/** A new worker's first change asks that nobody else has begun him. */
function begunBy(subject: string, [first, ...others]: readonly Change[]): Change[] {
  if (!first) return [];
  const given = [first, ...others].flatMap(({ writes }) => writes.map(({ key }) => key));
  const fresh = BEGUN_WITH.filter((key) => !given.includes(key)).map((key) => ({ subject, key }));
  return [{ ...first, fresh }, ...others];
}

async function stateNow({ parts, link }: Visit): Promise<FormState> {
  const state = await parts.reader.state(link);
  if (!state) throw new Refused(410, 'erased');
  return state;
}

/** Whom it is about in the record. Throws for somebody who is not in the list. */
function refOf({ subject }: About, remembered: string | undefined, { record }: FormState): string {
  if (subject === NEW_WORKER && remembered === undefined) return nextWorkerRef(record);
  const ref = subject === NEW_WORKER ? (remembered ?? '') : subject;
  const known = ref === BUSINESS || presentWorkers(record).some((worker) => worker.ref === ref);
  if (!known) throw new Refused(404, 'no_worker');
  return ref;
}

function movedDoubt(
  visit: Visit,
  subject: string,
  spec: FieldSpec,
  reply: Reply,
  { record }: FormState,
): Doubt {
  const { say, voice } = visit;
  const fields = fieldsOf(record, subject);
  if (isKeptFrom(visit.about(subject, record), spec.key))
    return { is: 'problem', sentence: say('form:gave_himself') };
  const now = valueShown(spec, subject, fields[spec.key] ?? null, voice);
  const shown = now === '' ? say('form:nothing') : now;
  const yes = keep(visit, spec.key, reply);
  return { is: 'moved', sentence: say('form:moved', { shown }), shown, yes };
}

import { subjectOf } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import { type EmployerRecord, type Fields, fieldsOf } from '../kit/record.ts';
import type { Write } from '../kit/several.ts';

/** Of a worker: the keys he filled in by himself. The owner is not shown them. */
export const SELF = 'self';
/** Of a worker: by which of his links he gave each of them, by key. */
export const GIVEN_BY = 'givenBy';
/** Of a worker: that he does not want to be in the list. */
export const OBJECTS = 'objects';

/** Whoever wrote it, she sees it: by his name she calls him, and an objection she is told of. */
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(['name', OBJECTS]);

/** Whether a worker filled in this field by himself, so that nobody but officers is shown it. */
export function givenByHimself(fields: Fields, key: string): boolean {
  return ownKeys(fields).includes(key);
}

/**
 * Whether an answer of the context's subject is kept from whoever looks: he gave it by himself, and this
 * is not his own sheet (`input.own`) of the same link (`input.link`). The owner holds each of his links
 * before he does.
 */
export function isKeptFrom(context: FlowContext, key: string): boolean {
  const fields = fieldsOf(context.record, subjectOf(context));
  if (!givenByHimself(fields, key)) return false;
  const { own, link } = context.input;
  return own !== true || typeof link !== 'string' || linksOf(fields)[key] !== link;
}

/** Whether a worker does not want to be in the list. */
export function objects(fields: Fields): boolean {
  return fields[OBJECTS] === true;
}

function linksOf(fields: Fields): Fields {
  return (fields[GIVEN_BY] ?? {}) as Fields;
}

function ownKeys(fields: Fields): readonly string[] {
  const own = fields[SELF];
  return Array.isArray(own) ? (own as readonly string[]) : [];
}

/** A worker's fields as the owner may see them. */
export function givenByOwner(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !givenByHimself(fields, key)));
}

/**
 * What has to be written besides where the owner writes what workers had filled in by themselves: it
 * is hers then, and she is shown it again.
 */
export function takenOver(record: EmployerRecord, writes: readonly Write[]): Write[] {
  return [...new Set(writes.map(({ subject }) => subject))].flatMap((subject) => {
    const own = ownKeys(fieldsOf(record, subject));
    const hers = writes.filter((write) => write.subject === subject).map(({ key }) => key);
    const left = own.filter((key) => !hers.includes(key));
    return left.length === own.length ? [] : [selfWrite(subject, left)];
  });
}

/** What has to be written besides where a worker writes these answers of his own (see `isKeptFrom`). */
export function filledByHimself(context: FlowContext, writes: readonly Write[]): Write[] {
  const subject = subjectOf(context);
  const fields = fieldsOf(context.record, subject);
  const own = ownKeys(fields);
  const written = new Set(writes.map(({ key }) => key));
  const given = writes.filter(({ key, value }) => value !== null && !KNOWN_TO_ALL.has(key));
  const kept = own.filter((key) => !written.has(key));
  const keys = given.map(({ key }) => key);
  if (given.length === 0 && kept.length === own.length) return [];
  const link = context.input.link ?? null;
  const before = Object.entries(linksOf(fields)).filter(([key]) => kept.includes(key));
  const links = Object.fromEntries([...before, ...keys.map((key) => [key, link] as const)]);
  return [selfWrite(subject, [...kept, ...keys]), { subject, key: GIVEN_BY, value: links }];
}

function selfWrite(subject: string, keys: readonly string[]): Write {
  return { subject, key: SELF, value: keys.length > 0 ? keys : null };
}

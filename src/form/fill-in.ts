import { randomUUID } from 'node:crypto';
import { filledByHimself, isKeptFrom } from '../../flows/fields/own.ts';
import { sharesToldStatus } from '../../flows/fields/status-all.ts';
import { sharesWage } from '../../flows/fields/wage-all.ts';
import type { FieldName } from '../../flows/kit/effects.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import { type EmployerRecord, fieldsOf, withField } from '../../flows/kit/record.ts';
import type { Write } from '../../flows/kit/several.ts';
import { storageOf } from '../conversation/field-storage.ts';
import type { FormParts, FormStoreTx } from './parts.ts';
import type { FormAnswer, FormLink } from './ports.ts';

/** An answer to be written; `seen`: the version of it that was on the screen. */
export type VersionedWrite = Write & { seen?: number };

/** What one reply writes: its field, with what hangs on it. Either all of it stands or nothing. */
export type Change = {
  field: FieldName;
  /** The version of the field that was on the screen; left out, it is written whatever stands there. */
  seen?: number;
  writes: readonly VersionedWrite[];
  /** Of a new worker: fields that nobody may have written yet, so that two do not become one. */
  fresh?: readonly FieldName[];
};

/** Which changes stand, and which did not for their field had moved on. */
export type FilledIn = { stored: readonly Change[]; moved: readonly Change[] };

/**
 * Writes what was filled in, and tells the talk in the same transaction. A change whose field moved on
 * from what was seen is given back, and the others stand. `before` is about the record that the page
 * was answered from. `also`: done in the same transaction, where something is stored.
 */
export async function fillIn(
  parts: FormParts,
  link: FormLink,
  before: FlowContext,
  changes: readonly Change[],
  also?: (tx: FormStoreTx) => Promise<unknown>,
): Promise<FilledIn> {
  const real = changes.filter(
    (change) => !isStored(before.record, change) || isKeptFrom(before, change.field.key),
  );
  const same = changes.filter((change) => !real.includes(change));
  if (real.length === 0) return { stored: same, moved: [] };
  const { now } = before;
  const done = await parts.store.write(async (tx) => {
    const filled = await fillThose(tx, link, before, real);
    const own = filled.stored.flatMap(({ writes }) => writes);
    const more = link.purpose === 'owner' ? followingFrom(before, own) : [];
    if (more.length > 0) await tx.fill(link, more.map(answerOf), 'form', now);
    const fields = [...own, ...more].map(({ subject, key }) => ({ subject, key }));
    if (fields.length > 0)
      await tx.postOffice({
        conversationId: link.conversationId,
        messageId: `form/${randomUUID()}`,
        content: { kind: 'filled', fields },
        now,
      });
    if (filled.stored.length > 0) await also?.(tx);
    return filled;
  });
  if (done.stored.length > 0) parts.wake();
  return { stored: [...same, ...done.stored], moved: done.moved };
}

/** All that still fit to what was seen; `fill` itself writes all or none. */
async function fillThose(
  tx: FormStoreTx,
  link: FormLink,
  before: FlowContext,
  changes: readonly Change[],
): Promise<FilledIn> {
  const by = link.purpose === 'owner' ? 'form' : 'worker';
  let open = changes;
  const moved: Change[] = [];
  while (open.length > 0) {
    const marks = by === 'worker' ? ownMarks(before, open) : [];
    const answers = [...open.flatMap(answersOf), ...marks.map(answerOf)];
    const conflicts = await tx.fill(link, answers, by, before.now);
    if (conflicts.length === 0) break;
    const late = open.filter((change) =>
      answersOf(change).some((one) => conflicts.some((other) => isSame(one, other))),
    );
    moved.push(...late);
    open = open.filter((change) => !late.includes(change));
    if (late.length === 0) throw new Error('a conflict that no change has');
  }
  return { stored: open, moved };
}

/** That a worker filled these in by himself. What hangs on a field is marked only where it is emptied. */
function ownMarks(before: FlowContext, changes: readonly Change[]): Write[] {
  const writes = changes.flatMap(({ field, writes }) =>
    writes.filter((write) => isSame(write, field) || write.value === null),
  );
  return filledByHimself(before, writes);
}

function answersOf({ field, seen, writes, fresh = [] }: Change): FormAnswer[] {
  return [
    ...writes.map((write) => ({
      ...answerOf(write),
      ...(seen !== undefined && isSame(write, field) ? { seen } : {}),
    })),
    ...fresh.map((one) => ({ ...answerOf({ ...one, value: null }), seen: 0 })),
  ];
}

function answerOf({ subject, key, value, seen }: VersionedWrite): FormAnswer {
  const storage = storageOf(subject, key, value);
  return { subject, key, value, storage, ...(seen === undefined ? {} : { seen }) };
}

/** What follows for other workers, as when the chat goes on: a wage or a status that was said of all. */
function followingFrom(before: FlowContext, writes: readonly Write[]): Write[] {
  const record = written(before.record, writes);
  return [...sharesWage({ ...before, record }), ...sharesToldStatus(record)];
}

/** The record with these answers in it. */
export function written(record: EmployerRecord, writes: readonly Write[]): EmployerRecord {
  return writes.reduce(
    (all, { subject, key, value }) => withField(all, subject, key, value),
    record,
  );
}

/** Whether the record has it already: sent twice, it is written once. */
function isStored(record: EmployerRecord, { writes }: Change): boolean {
  return writes.every(
    ({ subject, key, value }) =>
      JSON.stringify(fieldsOf(record, subject)[key] ?? null) === JSON.stringify(value),
  );
}

function isSame(one: FieldName, other: FieldName): boolean {
  return one.subject === other.subject && one.key === other.key;
}

import { maskIdentityNumbers } from '../src/language/nik.ts';
import type { MissingField } from './completeness.ts';
import { givenByOwner, objects, SELF } from './fields/own.ts';
import type { FlowContext } from './kit/question.ts';
import { type Fields, fieldsOf, type Worker } from './kit/record.ts';

/**
 * The record as its owner may see it: what a worker gave by himself is taken out, and a number that
 * was written into a name is masked. What is missing must be asked of the whole record.
 */
export function ownersView(context: FlowContext): FlowContext {
  const { business, workers } = context.record;
  const record = {
    ...context.record,
    business: withoutNumbers(business),
    workers: workers.map(
      ({ ref, fields }): Worker => ({ ref, fields: withoutNumbers(givenByOwner(fields)) }),
    ),
  };
  return { ...context, record };
}

/** Whether a worker answers for himself: of his gaps the owner is told that there are some. */
export function answersHimself(context: FlowContext, ref: string): boolean {
  const fields = fieldsOf(context.record, ref);
  return fields[SELF] !== undefined || objects(fields);
}

/** Gaps that are the owner's to close. */
export function ownersGaps(context: FlowContext, gaps: readonly MissingField[]): MissingField[] {
  return gaps.filter(({ subject }) => !answersHimself(context, subject));
}

const NAMES: ReadonlySet<string> = new Set(['name', 'businessName', 'contactName', 'village']);

function withoutNumbers(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === 'string' && NAMES.has(key) ? maskIdentityNumbers(value) : value,
    ]),
  );
}

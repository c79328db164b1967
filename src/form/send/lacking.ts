import { type MissingField, missingFields, workersLeft } from '../../../flows/completeness.ts';
import { businessFields } from '../../../flows/fields/business.ts';
import { objects } from '../../../flows/fields/own.ts';
import { workerFields } from '../../../flows/fields/worker.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { BUSINESS, fieldsOf } from '../../../flows/kit/record.ts';
import { missingLines } from '../../../flows/missing.ts';
import { answersHimself, ownersGaps, ownersView } from '../../../flows/owners-view.ts';
import { calledIn, presentWorkers } from '../../../flows/workers.ts';
import type { Asked, Visit } from '../visit.ts';

const FIRST: ReadonlySet<string> = new Set(
  [...businessFields, ...workerFields].map(({ key }) => key),
);
/** More names than this in one line would not be read. */
const NAMED = 5;

/**
 * What the first round lacks, a line a field as the chat tells it. Of him who fills in his own part only
 * that he has not done, and of him who does not want to be in the list nothing.
 */
export function lackingLines({ about, say }: Visit): string[] {
  const context = about(BUSINESS);
  const gaps = missingFields(context).filter(
    ({ subject, key }) => FIRST.has(key) && !objects(fieldsOf(context.record, subject)),
  );
  const told = missingLines(ownersView(context), ownersGaps(context, gaps));
  const left = workersLeft(context);
  return [
    ...told.map(({ key, args }) => say(key, args)),
    ...himselfLine(context, gaps, say),
    ...(left > 0 ? [say('form:lacks_workers', { count: left })] : []),
  ].map((line) => line.replace(/^- /, ''));
}

/** Who has not filled in his own part yet. */
function himselfLine(
  context: FlowContext,
  gaps: readonly MissingField[],
  say: Asked['say'],
): string[] {
  const names = presentWorkers(context.record)
    .filter(({ ref }) => answersHimself(context, ref))
    .filter(({ ref }) => gaps.some(({ subject }) => subject === ref))
    .map(({ ref }) => calledIn(context, ref))
    .map(({ name, number }) => name ?? `#${number}`);
  if (names.length === 0) return [];
  const more = names.length - NAMED;
  const args = { names: names.slice(0, NAMED).join(', ') };
  const key = 'form-keep:missing_himself';
  return [say(key, more > 0 ? { ...args, more, context: 'more' } : args)];
}

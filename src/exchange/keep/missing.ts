import { type MissingField, workersLeft } from '../../../flows/completeness.ts';
import { objects } from '../../../flows/fields/own.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { fieldsOf } from '../../../flows/kit/record.ts';
import type { Say as Saying } from '../../../flows/kit/several.ts';
import { missingLines } from '../../../flows/missing.ts';
import { answersHimself, ownersGaps, ownersView } from '../../../flows/owners-view.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { linesOf, type WorkerLine } from '../edabu/line.ts';
import type { Source } from '../source.ts';
import type { KeptBlock } from './kept.ts';
import { toldIn } from './told.ts';

/** More names than this in one line would not be read. */
const NAMED = 5;

/** What is still lacking, as the talk tells it; of who answers for himself only that something is. */
export function missingBlocks(
  { context, say }: Source,
  gaps: readonly MissingField[],
): KeptBlock[] {
  const left = workersLeft(context);
  const lines = linesOf(ownersView(context));
  const fields = (ref: string) => fieldsOf(context.record, ref);
  const against = lines.filter(({ ref }) => objects(fields(ref)));
  const open = new Set(gaps.map(({ subject }) => subject));
  const himself = lines.filter(
    ({ ref }) => open.has(ref) && answersHimself(context, ref) && !objects(fields(ref)),
  );
  const sayings: Saying[] = [
    ...missingLines(ownersView(context), ownersGaps(context, gaps)),
    ...(left > 0 ? [{ key: 'status:workers_left', args: { count: left } }] : []),
    ...named('form-keep:missing_himself', himself),
    ...named('form-keep:missing_objects', against),
  ];
  if (sayings.length > 0) return toldIn(say, sayings);
  return [{ kind: 'text', text: say(noneKey(context)) }];
}

function noneKey({ record }: FlowContext): string {
  return presentWorkers(record).length > 0 ? 'form-keep:missing_none' : 'form-keep:no_workers';
}

function named(key: string, lines: readonly WorkerLine[]): Saying[] {
  if (lines.length === 0) return [];
  const called = lines.map(({ name, number }) => name ?? `#${number}`);
  const names = called.slice(0, NAMED).join(', ');
  const more = called.length - NAMED;
  return [{ key, args: more > 0 ? { names, more, context: 'more' } : { names } }];
}

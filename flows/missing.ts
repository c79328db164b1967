import type { MissingField } from './completeness.ts';
import { businessFields } from './fields/business.ts';
import { workerFields } from './fields/worker.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS } from './kit/record.ts';
import type { Say } from './kit/several.ts';
import { calledIn } from './workers.ts';

/** More names than this in one line would not be read. */
const NAMED = 5;

/** More lines than this neither; the picture of the file has them all. */
const LINES = 6;

/** The fields of the first round: without them nothing can be done, so they are told first. */
const FIRST: ReadonlySet<string> = new Set(
  [...businessFields, ...workerFields].map(({ key }) => key),
);

/** What is missing for whom, a line a field: "NIK: Slamet, Warni"; how many more there are last. */
export function missingLines(context: FlowContext, gaps: readonly MissingField[]): Say[] {
  const byField = new Map<string, string[]>();
  const first = gaps.filter(({ key }) => FIRST.has(key));
  const more = gaps.filter(({ key }) => !FIRST.has(key));
  for (const { subject, key } of [...first, ...more]) {
    const of = subject === BUSINESS ? `business_${key}` : `worker_${key}`;
    byField.set(of, [...(byField.get(of) ?? []), called(context, subject)]);
  }
  const lines = [...byField].map(([of, names]): Say => {
    const more = names.length - NAMED;
    const shown = names.slice(0, NAMED).join(', ');
    const args = more > 0 ? { names: shown, more, context: 'more' } : { names: shown };
    return { key: `missing:${of}`, args, under: true };
  });
  if (lines.length <= LINES + 1) return lines;
  const args = { count: lines.length - LINES };
  return [...lines.slice(0, LINES), { key: 'missing:further', args, under: true }];
}

/** A worker as he is called, else by his number in the list. */
function called(context: FlowContext, subject: string): string {
  const { name, number } = calledIn(context, subject);
  return name ?? `#${number}`;
}

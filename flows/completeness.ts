import { businessFields } from './fields/business.ts';
import { businessMoreFields } from './fields/business-more.ts';
import { workersTold } from './fields/people.ts';
import { workerFields } from './fields/worker.ts';
import { workerMoreFields } from './fields/worker-more.ts';
import { type FieldSpec, isMissing, isOpen } from './kit/field.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, fieldsOf } from './kit/record.ts';
import { presentWorkers } from './workers.ts';

export type MissingField = { subject: string; key: string };

type Test = (spec: FieldSpec, fields: ReturnType<typeof fieldsOf>, context: FlowContext) => boolean;
type Specs = { business: readonly FieldSpec[]; worker: readonly FieldSpec[] };

const FIRST: Specs = { business: businessFields, worker: workerFields };
const MORE: Specs = { business: businessMoreFields, worker: workerMoreFields };
const ALL: Specs = {
  business: [...FIRST.business, ...MORE.business],
  worker: [...FIRST.worker, ...MORE.worker],
};
/** Asked once, but a file without it lacks nothing. */
const OPTIONAL: ReadonlySet<string> = new Set(['nib']);

function collect(context: FlowContext, specs: Specs, test: Test): MissingField[] {
  const of = (subject: string, fields: readonly FieldSpec[]) =>
    fields
      .filter((spec) => test(spec, fieldsOf(context.record, subject), about(context, subject)))
      .map((spec) => ({ subject, key: spec.key }));
  return [
    ...of(BUSINESS, specs.business),
    ...presentWorkers(context.record).flatMap((worker) => of(worker.ref, specs.worker)),
  ];
}

function about(context: FlowContext, subject: string): FlowContext {
  return { ...context, input: { subject } };
}

/** Every field the file lacks, put off or not, for whom. What is not known counts as lacking. */
export function missingFields(context: FlowContext): MissingField[] {
  const lacks: Test = (spec, fields, about) =>
    !OPTIONAL.has(spec.key) && (isMissing(spec, fields, about) || fields[spec.key] === 'unknown');
  return collect(context, ALL, lacks);
}

/** The fields of the first round that are still to be asked: missing and not put off. */
export function openFields(context: FlowContext): MissingField[] {
  return collect(context, FIRST, isOpen);
}

/** Those of the second round. */
export function openMore(context: FlowContext): MissingField[] {
  return collect(context, MORE, isOpen);
}

/** How many workers the owner spoke of are not in the list yet. */
export function workersLeft(context: FlowContext): number {
  return Math.max(0, workersTold(context) - presentWorkers(context.record).length);
}

/** Whether the owner has begun a file at all. */
export function hasFile(context: FlowContext): boolean {
  const { business, workers } = context.record;
  return workers.length > 0 || business.businessName !== undefined;
}

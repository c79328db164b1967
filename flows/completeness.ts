import { businessFields } from './fields/business.ts';
import { workerFields } from './fields/worker.ts';
import { type FieldSpec, isMissing, isOpen } from './kit/field.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, fieldsOf } from './kit/record.ts';

export type MissingField = { subject: string; key: string };

type Test = (spec: FieldSpec, fields: ReturnType<typeof fieldsOf>, context: FlowContext) => boolean;

function collect(context: FlowContext, test: Test): MissingField[] {
  const of = (subject: string, specs: readonly FieldSpec[]) =>
    specs
      .filter((spec) => test(spec, fieldsOf(context.record, subject), about(context, subject)))
      .map((spec) => ({ subject, key: spec.key }));
  return [
    ...of(BUSINESS, businessFields),
    ...context.record.workers.flatMap((worker) => of(worker.ref, workerFields)),
  ];
}

function about(context: FlowContext, subject: string): FlowContext {
  return { ...context, input: { ...context.input, subject } };
}

/** Every field the file lacks, put off or not, for whom. */
export function missingFields(context: FlowContext): MissingField[] {
  return collect(context, isMissing);
}

/** The fields still to be asked: missing and not put off. */
export function openFields(context: FlowContext): MissingField[] {
  return collect(context, isOpen);
}

/** How many workers the owner spoke of are not in the list yet. */
export function workersLeft(context: FlowContext): number {
  const told = Number(context.record.business.workerCount ?? 0);
  return Math.max(0, told - context.record.workers.length);
}

/** Whether the owner has begun a file at all. */
export function hasFile(context: FlowContext): boolean {
  const { business, workers } = context.record;
  return workers.length > 0 || business.businessName !== undefined;
}

import { businessFields } from '../../../flows/fields/business.ts';
import { businessMoreFields } from '../../../flows/fields/business-more.ts';
import { isKeptFrom } from '../../../flows/fields/own.ts';
import { workerFields } from '../../../flows/fields/worker.ts';
import { workerMoreFields } from '../../../flows/fields/worker-more.ts';
import type { FieldSpec } from '../../../flows/kit/field.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { BUSINESS, fieldsOf } from '../../../flows/kit/record.ts';
import { ownSpecs } from '../own/specs.ts';

const OF_BUSINESS: readonly FieldSpec[] = [...businessFields, ...businessMoreFields];
const OF_WORKER: readonly FieldSpec[] = [...workerFields, ...workerMoreFields];
/** Of the first round everything is shown: whoever looks at a worker wants to see his wage too. */
const FIRST: ReadonlySet<FieldSpec> = new Set([...businessFields, ...workerFields]);

/** The fields of the business or of a worker, in the order of the chat. */
export function specsOf(subject: string): readonly FieldSpec[] {
  return subject === BUSINESS ? OF_BUSINESS : OF_WORKER;
}

/** Such a field by its key, or null. */
export function specOf(subject: string, key: string): FieldSpec | null {
  return specsOf(subject).find((spec) => spec.key === key) ?? null;
}

/**
 * The fields of the context's subject: on a worker's own sheet his, else the owner's. Arrears would tell
 * how one is a member who told it himself.
 */
export function specsIn(context: FlowContext): readonly FieldSpec[] {
  const { subject, own } = context.input;
  const specs = own === true ? ownSpecs : specsOf(String(subject ?? BUSINESS));
  const hides = isKeptFrom(context, 'membership');
  return specs.filter(({ key }) => !(hides && key === 'arrears'));
}

/** Such a field of the context's subject by its key, or null. */
export function specIn(context: FlowContext, key: string): FieldSpec | null {
  return specsIn(context).find((spec) => spec.key === key) ?? null;
}

/** Whether a field is asked of the context's subject: now, or it has an answer that can be changed. */
export function applies(spec: FieldSpec, context: FlowContext): boolean {
  if (!spec.when || spec.when(context)) return true;
  const subject = String(context.input.subject ?? BUSINESS);
  const value = fieldsOf(context.record, subject)[spec.key];
  return FIRST.has(spec) || (value !== undefined && value !== null);
}

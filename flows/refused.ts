import { formOf } from './form-of.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, type Fields, type Json } from './kit/record.ts';
import { presentWorkers } from './workers.ts';

/** The field that keeps what BPJS gave back and was not told again yet. */
export const REFUSED = 'refused';

/** Why BPJS gave a row back, as officers choose it. */
export const REFUSAL_REASONS = [
  'nik_not_found',
  'name_mismatch',
  'birth_mismatch',
  'kk_mismatch',
  'already_elsewhere',
  'age_over_21',
  'wage_below',
  'document_unreadable',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A field of the business or of a worker that BPJS gave back. */
export type RefusedRow = { subject: string; key: string; reason: RefusalReason };

/** The rows that stand in a value, whatever else does. */
function rowsIn(value: Json | undefined): RefusedRow[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : []).flatMap((one) => {
    const { subject, key, reason } = (one ?? {}) as Fields;
    if (typeof subject !== 'string' || typeof key !== 'string') return [];
    const known = REFUSAL_REASONS.find((name) => name === reason) ?? 'other';
    return [{ subject, key, reason: known }];
  });
}

/** What is still to be told again, each once; who was taken out of the list is asked about no more. */
export function refusedRows({ record, input }: FlowContext): RefusedRow[] {
  const present = new Set([BUSINESS, ...presentWorkers(record).map(({ ref }) => ref)]);
  const rows = [...rowsIn(input.rows), ...rowsIn(record.business[REFUSED])];
  const named = new Map(rows.map((row) => [`${row.subject}.${row.key}`, row]));
  return [...named.values()].filter(({ subject }) => present.has(subject));
}

/** Whether a row can be told again in the talk; with others an officer helps. */
export function isAsked({ subject, key }: RefusedRow): boolean {
  return formOf(subject, key) !== null;
}

/** Whether anything that BPJS gave back waits for her. */
export function hasRefused(context: FlowContext): boolean {
  return refusedRows({ ...context, input: {} }).length > 0;
}

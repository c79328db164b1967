import { businessFields } from '../../../flows/fields/business.ts';
import { businessMoreFields } from '../../../flows/fields/business-more.ts';
import { workerFields } from '../../../flows/fields/worker.ts';
import { workerMoreFields } from '../../../flows/fields/worker-more.ts';
import { BUSINESS, type EmployerRecord } from '../../../flows/kit/record.ts';
import { REFUSAL_REASONS, type RefusalReason, type RefusedRow } from '../../../flows/refused.ts';
import { presentWorkers } from '../../../flows/workers.ts';

/** The field that each reason of BPJS is most often about; null: it has to be named. */
const FIELD_OF: Readonly<Record<RefusalReason, string | null>> = {
  nik_not_found: 'nik',
  name_mismatch: 'name',
  birth_mismatch: 'nik',
  kk_mismatch: 'kk',
  already_elsewhere: 'membership',
  age_over_21: 'family',
  wage_below: 'wage',
  document_unreadable: null,
  other: null,
};

/** The fields of which a row may be given back. */
export const WORKER_KEYS: readonly string[] = keysOf(workerFields, workerMoreFields);
export const BUSINESS_KEYS: readonly string[] = keysOf(businessFields, businessMoreFields);

function keysOf(...forms: readonly (readonly { key: string }[])[]): string[] {
  return [...new Set(forms.flat().map(({ key }) => key))];
}

/** One line of the form as typed. `subject` empty: the line is not used. */
export type ReturnedLine = { subject: string; key: string; reason: string };

export type ReturnedProblem =
  | 'no_person'
  | 'unknown_person'
  | 'no_refusal_reason'
  | 'no_field'
  | 'other_field'
  | 'twice';

/** Checks the lines: the rows that are meant, or what is wrong by the number of the line. */
export function returnedRows(
  lines: readonly ReturnedLine[],
  record: EmployerRecord,
): { rows: RefusedRow[]; problems: ReadonlyMap<number, ReturnedProblem> } {
  const rows: RefusedRow[] = [];
  const problems = new Map<number, ReturnedProblem>();
  const known = new Set([BUSINESS, ...presentWorkers(record).map(({ ref }) => ref)]);
  lines.forEach(({ subject, key: typed, reason: said }, at) => {
    if (subject === '' && typed === '' && said === '') return;
    const reason = reasonOf(said);
    const key = typed === '' && reason ? FIELD_OF[reason] : typed;
    const keys = subject === BUSINESS ? BUSINESS_KEYS : WORKER_KEYS;
    const isTwice = rows.some((row) => row.subject === subject && row.key === key);
    if (subject === '') problems.set(at, 'no_person');
    else if (!known.has(subject)) problems.set(at, 'unknown_person');
    else if (!reason) problems.set(at, 'no_refusal_reason');
    else if (key === null || key === '') problems.set(at, 'no_field');
    else if (!keys.includes(key)) problems.set(at, 'other_field');
    else if (isTwice) problems.set(at, 'twice');
    else rows.push({ subject, key, reason });
  });
  return { rows, problems };
}

function reasonOf(said: string): RefusalReason | null {
  return REFUSAL_REASONS.find((code) => code === said) ?? null;
}

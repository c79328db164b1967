/** Plain data only: it is stored as JSON between two messages. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [k: string]: Json };
export type Fields = Readonly<Record<string, Json>>;

/** One worker: `ref` ('w1', 'w2' …) is his name within the employer's record and never reused. */
export type Worker = { readonly ref: string; readonly fields: Fields };

export type Consent = {
  readonly given: boolean;
  readonly textVersion: number;
  readonly at: number;
};

/**
 * All answers of one employer: the only home of an answer. Chat, form, officer and correction
 * read and write the same fields. Flows see it, and change it only by effects.
 */
export type EmployerRecord = {
  readonly business: Fields;
  readonly workers: readonly Worker[];
  readonly consents: Readonly<Record<string, Consent>>;
  /** When the file was last handed to the officers, UTC ms; null: not yet. */
  readonly submittedAt: number | null;
};

export const emptyRecord: EmployerRecord = {
  business: {},
  workers: [],
  consents: {},
  submittedAt: null,
};

/** The name under which the business's own fields are kept. */
export const BUSINESS = 'business';

/** The field that keeps a worker who was taken out restorable: 'left' or 'wrong'. */
export const REMOVED = 'removed';

/** The fields of the business (`BUSINESS`) or of a worker; empty when there is no such worker. */
export function fieldsOf(record: EmployerRecord, subject: string): Fields {
  if (subject === BUSINESS) return record.business;
  return record.workers.find((worker) => worker.ref === subject)?.fields ?? {};
}

/** The record with one field set; `null` empties it. An unknown worker is added. */
export function withField(
  record: EmployerRecord,
  subject: string,
  key: string,
  value: Json,
): EmployerRecord {
  const fields = { ...fieldsOf(record, subject) };
  if (value === null) delete fields[key];
  else fields[key] = value;
  if (subject === BUSINESS) return { ...record, business: fields };
  const known = record.workers.some((worker) => worker.ref === subject);
  const workers = known
    ? record.workers.map((worker) => (worker.ref === subject ? { ...worker, fields } : worker))
    : [...record.workers, { ref: subject, fields }];
  return { ...record, workers };
}

/** A name for one more worker: one above the highest that was ever in the record. */
export function nextWorkerRef(record: EmployerRecord): string {
  const numbers = record.workers.map((worker) => Number(worker.ref.slice(1)));
  return `w${Math.max(0, ...numbers) + 1}`;
}

import { businessFields } from './fields/business.ts';
import { businessMoreFields } from './fields/business-more.ts';
import { workerFields } from './fields/worker.ts';
import { workerMoreFields } from './fields/worker-more.ts';
import type { FieldSpec } from './kit/field.ts';
import { BUSINESS } from './kit/record.ts';

type Forms = Readonly<Record<string, readonly FieldSpec[]>>;

const OF_BUSINESS: Forms = { business: businessFields, 'business-more': businessMoreFields };
const OF_WORKER: Forms = { worker: workerFields, 'worker-more': workerMoreFields };

/** The flow whose form asks a field of the file; null: none does. */
export function formOf(subject: string, key: string): string | null {
  const forms = subject === BUSINESS ? OF_BUSINESS : OF_WORKER;
  const found = Object.entries(forms).find(([, fields]) => fields.some((one) => one.key === key));
  return found?.[0] ?? null;
}

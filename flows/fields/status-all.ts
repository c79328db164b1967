import type { EmployerRecord, Worker } from '../kit/record.ts';
import type { Write } from '../kit/several.ts';
import { presentWorkers } from '../workers.ts';
import { paidWorkers, type Work, workOf } from './people.ts';

/** Ways of working that say what kind of worker somebody is. */
const STATUS_OF: Partial<Record<Work['kind'], string>> = {
  regular: 'permanent',
  contract: 'contract',
  daily: 'daily',
  'piece-rate': 'piece',
};

/** What all workers are by what the owner told at the beginning ("3 harian"); null where not all. */
function statusTold(record: EmployerRecord): string | null {
  const [one, ...others] = workOf(record);
  const paid = paidWorkers(record);
  const all = others.length === 0 && paid !== null && paid > 0 && paid <= (one?.count ?? 0);
  return one && all ? (STATUS_OF[one.kind] ?? null) : null;
}

/** Gives it to those of whom it is not known. */
export function sharesToldStatus(record: EmployerRecord): Write[] {
  return sharesStatus(record, statusTold(record));
}

/** Gives a status to those of whom it is not known. */
export function sharesStatus(record: EmployerRecord, status: string | null): Write[] {
  if (status === null) return [];
  return withoutStatus(record).map(({ ref }) => ({ subject: ref, key: 'status', value: status }));
}

/** Those of whom it is not known what kind of worker they are. */
export function withoutStatus(record: EmployerRecord): readonly Worker[] {
  return presentWorkers(record).filter(({ fields }) => typeof fields.status !== 'string');
}

/** Whose status is known, where it is the same of all of whom it is known; else null. */
export function oneStatus(record: EmployerRecord): { ref: string; status: string } | null {
  const known = presentWorkers(record).flatMap(({ ref, fields }) =>
    typeof fields.status === 'string' ? [{ ref, status: fields.status }] : [],
  );
  const [one] = known;
  return one && known.every(({ status }) => status === one.status) ? one : null;
}

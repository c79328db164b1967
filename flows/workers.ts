import { type EmployerRecord, fieldsOf, REMOVED, type Worker } from './kit/record.ts';

/** The workers of the list; those who were taken out are left out. */
export function presentWorkers(record: EmployerRecord): readonly Worker[] {
  return record.workers.filter(({ fields }) => fields[REMOVED] === undefined);
}

/** Those who were taken out and can still be put back. */
export function removedWorkers(record: EmployerRecord): readonly Worker[] {
  return record.workers.filter(
    ({ fields }) => fields[REMOVED] !== undefined && fields.name !== undefined,
  );
}

/** A worker's place in the list, from 1; one more than the list for one who is not in it. */
export function placeInList(record: EmployerRecord, ref: string): number {
  const present = presentWorkers(record);
  const at = present.findIndex((worker) => worker.ref === ref);
  return (at === -1 ? present.length : at) + 1;
}

/** A worker's name; empty while it is unknown. */
export function nameOf(record: EmployerRecord, ref: string): string {
  const { name } = fieldsOf(record, ref);
  return typeof name === 'string' ? name : '';
}

/** How a worker is called in a sentence: by name, else by his number in the list. */
export function calledIn({ record }: { record: EmployerRecord }, ref: string): Called {
  const name = nameOf(record, ref);
  const number = placeInList(record, ref);
  return name === '' ? { number } : { name, number, context: 'named' };
}

type Called = { number: number; name?: string; context?: 'named' };

/** The identity number of a worker's fields, or null. */
export function nikOf(worker: Worker): string | null {
  const nik = (worker.fields.nik as { nik?: unknown } | undefined)?.nik;
  return typeof nik === 'string' ? nik : null;
}

/** Another worker of the list with this identity number. */
export function bearerOf(record: EmployerRecord, nik: string, but: string): Worker | undefined {
  return presentWorkers(record).find((worker) => worker.ref !== but && nikOf(worker) === nik);
}

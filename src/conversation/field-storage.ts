import { BUSINESS, type Json } from '../../flows/kit/record.ts';
import type { FieldStorage } from './ports.ts';

/** Fields that say nothing about a person; all others are sealed. Names of businesses stay clear for search. */
const CLEAR_OF_WORKER: ReadonlySet<string> = new Set(['later']);
const SEALED_OF_BUSINESS: ReadonlySet<string> = new Set(['phone', 'ownerNik']);

/** How a field is kept: sealed unless it is known to be harmless, and by what it is looked up. */
export function storageOf(subject: string, key: string, value: Json): FieldStorage {
  const sealed = subject === BUSINESS ? SEALED_OF_BUSINESS.has(key) : !CLEAR_OF_WORKER.has(key);
  return { sealed, lookup: key === 'nik' ? nikOf(value) : null };
}

function nikOf(value: Json): string | null {
  const nik = (value as { nik?: unknown } | null)?.nik;
  return typeof nik === 'string' ? nik : null;
}

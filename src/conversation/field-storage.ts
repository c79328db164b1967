import { BUSINESS, type Json } from '../../flows/kit/record.ts';
import type { FieldStorage } from './ports.ts';

/**
 * Fields that are kept clear because they tell nothing of a person. Names of businesses are searched
 * by. Everything else, so also a field that is added later, is sealed.
 */
const CLEAR: Readonly<Record<'business' | 'worker', ReadonlySet<string>>> = {
  business: new Set([
    'businessName',
    'place',
    'workerCount',
    'work',
    'standing',
    'typicalWage',
    'stopped',
    'later',
  ]),
  worker: new Set(['later']),
};

/** How a field is kept: sealed unless it is known to be harmless, and by what it is looked up. */
export function storageOf(subject: string, key: string, value: Json): FieldStorage {
  const clear = subject === BUSINESS ? CLEAR.business : CLEAR.worker;
  return { sealed: !clear.has(key), lookup: lookupOf(key, value) };
}

function lookupOf(key: string, value: Json): string | null {
  if (key === 'nik') return nikOf(value);
  return key === 'phone' && typeof value === 'string' ? value : null;
}

/** The identity number that a value holds, or null. */
export function nikOf(value: Json | undefined): string | null {
  const nik = (value as { nik?: unknown } | null)?.nik;
  return typeof nik === 'string' ? nik : null;
}

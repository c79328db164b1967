import type { Contact } from './ports.ts';

/** Not told yet, or erased. */
export const UNTOLD = 'belum';
/** In another regency than the office's. */
export const ELSEWHERE = 'luar';

/** A kecamatan of the office's own regency, or one of the two that stand for all others. */
export function placeOf(one: Pick<Contact, 'area' | 'kecamatan'>, region: string): string {
  if (one.area !== null && one.area !== region) return ELSEWHERE;
  return one.kecamatan ?? UNTOLD;
}

import { WIB_MS } from '../../src/platform/zone.ts';

/** The calendar month 'YYYY-MM' that a moment (UTC ms) falls in for an office in WIB. */
export function monthOf(now: number): string {
  return new Date(now + WIB_MS).toISOString().slice(0, 7);
}

/** The calendar day 'YYYY-MM-DD' of a moment (UTC ms) for an office in WIB. */
export function dayOf(now: number): string {
  return new Date(now + WIB_MS).toISOString().slice(0, 10);
}

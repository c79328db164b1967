import { clockOf, type Zone } from '../../platform/zone.ts';
import { FRIDAY, HOLIDAY, IDUL_FITRI, IN_RAMADAN, SUNDAY, signsOf } from './days.ts';
import { ALLOWED, FRIDAY_NOON, RAMADAN, READING } from './hours.ts';
import { isWithin, openingsFor, type Urgency, type Wish } from './openings.ts';

/**
 * Why an owner is not written to unasked, as a stable code. 'early' and 'not_reading' are for normal
 * ones only: before owners read, and in the trade's own hours. 'no_calendar': there is no data of
 * that year, so nobody knows whether it is a good time.
 */
export type QuietReason =
  | 'night'
  | 'early'
  | 'not_reading'
  | 'friday_noon'
  | 'ramadan_hours'
  | 'idul_fitri'
  | 'holiday'
  | 'sunday'
  | 'owners_wish'
  | 'no_calendar';

/**
 * Why an owner must not be written to unasked at this moment; null: it is a good one.
 * @param at UTC ms. @param wish minutes of her own day. Where several reasons hold, the weightiest.
 */
export function whyQuiet(
  at: number,
  zone: Zone,
  urgency: Urgency,
  wish: Wish = {},
): QuietReason | null {
  const { day, minute } = clockOf(at, zone);
  const signs = signsOf(day);
  if (signs === null) return 'no_calendar';
  const openings = openingsFor(urgency, wish);
  if (openings.on(day).some((span) => isWithin(minute, span))) return null;
  if (signs & IDUL_FITRI) return 'idul_fitri';
  if (!isWithin(minute, ALLOWED)) return 'night';
  if (urgency === 'normal' && signs & HOLIDAY) return 'holiday';
  if (urgency === 'normal' && signs & SUNDAY) return 'sunday';
  if (signs & FRIDAY && isWithin(minute, FRIDAY_NOON)) return 'friday_noon';
  if (signs & IN_RAMADAN && !isWithin(minute, RAMADAN)) return 'ramadan_hours';
  if (!openings.wishesDay(day) || !openings.wishes(minute)) return 'owners_wish';
  return minute < (READING[0]?.from ?? 0) ? 'early' : 'not_reading';
}

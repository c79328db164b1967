import { year2026 } from '../../../src/reminders/calendar/years/2026.ts';
import { year2027 } from '../../../src/reminders/calendar/years/2027.ts';
import { DAY, HOUR, MINUTE } from './times.ts';

export type Zone = 'WIB' | 'WITA' | 'WIT';

/** Hours that a zone's clock is before UTC. */
const AHEAD: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };

/** The days of the calendar as people say them; what is in doubt by a day counts on each side. */
const off = new Set<string>();
const feast = new Set<string>();
const fasting = new Set<string>();

const shifted = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

function through(first: string, last: string, into: Set<string>): void {
  for (let day = first; day <= last; day = shifted(day, 1)) into.add(day);
}

for (const year of [year2026, year2027]) {
  for (const { days, doubtDays } of [...year.holidays, ...year.jointLeave])
    for (const day of Object.keys(days))
      through(shifted(day, -doubtDays), shifted(day, doubtDays), off);
  for (const { first, last, doubtDays } of year.idulFitri)
    through(shifted(first, -doubtDays), shifted(last, doubtDays), feast);
  // The first tarawih is on the evening before.
  for (const { first, last, doubtDays } of year.ramadan)
    through(shifted(first, -doubtDays - 1), shifted(last, doubtDays), fasting);
}

/** The day, its weekday (0: Sunday) and the hour with its fraction, where she lives. */
export function localTime(at: number, zone: Zone): { day: string; weekday: number; hour: number } {
  const there = new Date(at + AHEAD[zone] * HOUR);
  const hour = there.getUTCHours() + (at % HOUR) / HOUR;
  return { day: there.toISOString().slice(0, 10), weekday: there.getUTCDay(), hour };
}

/**
 * What is wrong with writing to somebody at that moment, in our own words; null: nothing. `wish`: between
 * which minutes of her day she asked to be reminded, and on which days not (0: Monday).
 */
export function wrongTime(
  at: number,
  zone: Zone,
  urgent: boolean,
  wish: { from?: number; to?: number; notDays?: readonly number[] } = {},
): string | null {
  const { day, weekday, hour } = localTime(at, zone);
  if (hour < 8 || hour >= 20) return 'night';
  if (feast.has(day)) return 'idul fitri';
  if (weekday === 5 && hour >= 11.5 && hour < 13.5) return 'friday prayer';
  if (fasting.has(day) && (hour < 9 || hour >= 17)) return 'ramadan';
  if (!urgent && (weekday === 0 || off.has(day))) return 'day off';
  const minute = (hour * HOUR) / MINUTE;
  if (wish.notDays?.includes((weekday + 6) % 7)) return 'not her day';
  if (minute < (wish.from ?? 0) || minute >= (wish.to ?? 1440)) return 'not her hours';
  return null;
}

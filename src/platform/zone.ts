/** Indonesia's three times. None of them ever moved its clock by season: the offsets are fixed. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How far a clock of western Indonesia, where the office is, is ahead of UTC. */
export const WIB_MS = 7 * 60 * MINUTE_MS;
const OFFSET_MS = {
  WIB: WIB_MS,
  WITA: 8 * 60 * MINUTE_MS,
  WIT: 9 * 60 * MINUTE_MS,
} as const;
/** 1 January 1970, the day with number 0, was a Thursday. */
const FIRST_WEEKDAY = 3;

/**
 * Keppres 41/1987, with the provinces made since then in the time of the one they were made from. By
 * the first two digits of the Kemendagri code: Bali, Nusa Tenggara, South, East and North Kalimantan
 * and all of Sulawesi have WITA; Maluku and Papua have WIT; the others have WIB.
 */
const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

/**
 * The time that is lived by in a region.
 * @param code of a province, regency or district: '33', '33.27', '33.27.12'. Unknown ones have WIB,
 *   as the office has it and four fifths of the people.
 */
export function zoneOfRegion(code: string): Zone {
  const province = code.trim().slice(0, 2);
  if (WITA.has(province)) return 'WITA';
  return WIT.has(province) ? 'WIT' : 'WIB';
}

/** How far the clocks of a zone are ahead of UTC, in minutes. */
export function offsetMinutes(zone: Zone): number {
  return OFFSET_MS[zone] / MINUTE_MS;
}

/** A day by its number from 1 January 1970 on, and a whole minute of it, on a clock of that zone. */
export type ZoneClock = { day: number; minute: number };

/** What a clock of the zone shows at a moment (UTC ms). */
export function clockOf(at: number, zone: Zone): ZoneClock {
  const local = at + OFFSET_MS[zone];
  const day = Math.floor(local / DAY_MS);
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}

/** When a clock of the zone shows this: UTC ms. */
export function momentOf({ day, minute }: ZoneClock, zone: Zone): number {
  return day * DAY_MS + minute * MINUTE_MS - OFFSET_MS[zone];
}

/** The number of a day 'YYYY-MM-DD', from 1 January 1970 on. */
export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}

const written = new Map<number, string>();

/** A day by its number as 'YYYY-MM-DD'. Kept: planning asks for the same few hundred a million times. */
export function writtenDay(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

/** A moment (UTC ms) as people of the zone say it: the day, its weekday (0: Monday), the minute of it. */
export function localOf(at: number, zone: Zone): { day: string; weekday: number; minute: number } {
  const { day, minute } = clockOf(at, zone);
  return { day: writtenDay(day), weekday: weekdayOf(day), minute };
}

/** When it is that minute of a day 'YYYY-MM-DD' in the zone: UTC ms. */
export function momentAt(day: string, minute: number, zone: Zone): number {
  return momentOf({ day: numberOf(day), minute }, zone);
}
